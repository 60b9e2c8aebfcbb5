package org.unmentoring.notifications.template;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From when to when, as people say it: the day, the hours and whose clock, by CLDR. */
record Slot(Instant startsAt, Instant endsAt, ZoneId zone) {
    static String moment(Instant at, ZoneId zone, String language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm (zzzz)", Locale.forLanguageTag(language))
                .format(at.atZone(zone));
    }

    String in(String language) {
        var locale = Locale.forLanguageTag(language);
        var start = startsAt.atZone(zone);
        return "%s, %s – %s (%s)"
                .formatted(
                        DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(start),
                        DateTimeFormatter.ofPattern("HH:mm", locale).format(start),
                        DateTimeFormatter.ofPattern("HH:mm", locale).format(endsAt.atZone(zone)),
                        DateTimeFormatter.ofPattern("zzzz", locale).format(start));
    }
}
