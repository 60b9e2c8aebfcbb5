package org.unmentoring.participants.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** By when a complaint must be answered, and when whoever has to is reminded. */
@ApplicationScoped
class Deadline {
    /** Where nothing says otherwise, the law's and the people's. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final ComplaintConfig config;

    Deadline(ComplaintConfig config) {
        this.config = config;
    }

    Instant of(Instant received) {
        var month = received.atZone(ZONE).plusMonths(1).toInstant();
        var days = received.plus(config.answerWithin());
        return days.isBefore(month) ? days : month;
    }

    /** The next time after this one. It goes on day by day: what is late must not be forgotten. */
    Instant nextReminder(Instant due, Instant now) {
        var late = Math.max(0, Duration.between(due, now).toDays() + 1);
        return Stream.concat(
                        config.remindBefore().stream().map(due::minus), Stream.of(due, due.plus(Duration.ofDays(late))))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
