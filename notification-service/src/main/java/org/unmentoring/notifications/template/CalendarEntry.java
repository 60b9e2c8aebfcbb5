package org.unmentoring.notifications.template;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A meeting as a mail's reader can put it into a calendar. */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String programme,
        String where,
        String link,
        List<Person> partners) {

    public record Person(String name, String email) {}
}
