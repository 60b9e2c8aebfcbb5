package org.unmentoring.web.times;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times as people say them, with the name of the clock: winter and summer time are told apart. */
record ClockFace(ZoneId zone, Locale locale) {

    String slot(Instant from, Duration length) {
        return slot(from, from.plus(length));
    }

    String slot(Instant from, Instant to) {
        return "%s, %s – %s (%s)"
                .formatted(say("EEEE d MMMM uuuu", from), say("HH:mm", from), say("HH:mm", to), say("zzzz", from));
    }

    String day(Instant time) {
        return say("EEEE d MMMM uuuu", time);
    }

    String name() {
        return zone.getDisplayName(TextStyle.FULL, locale) + ", " + zone;
    }

    private String say(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time.atZone(zone));
    }
}
