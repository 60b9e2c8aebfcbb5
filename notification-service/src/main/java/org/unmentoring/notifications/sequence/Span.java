package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.threeten.extra.PeriodDuration;

/** A length of time by the calendar, forwards or (with a minus) backwards; nine in the morning stays nine in the morning. */
@Schema(
        type = SchemaType.STRING,
        format = "duration",
        examples = "P3D",
        description = "Up to a year; -P1D is a day before")
record Span(PeriodDuration amount) {
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2001, 1, 1, 0, 0);
    private static final Duration MOST = Duration.ofDays(366);

    Span {
        if (Duration.between(SOME_DAY, SOME_DAY.plus(amount)).abs().compareTo(MOST) > 0)
            throw new IllegalArgumentException("more than a year");
    }

    @JsonCreator
    static Span parse(String text) {
        try {
            return new Span(PeriodDuration.parse(text));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    ZonedDateTime after(ZonedDateTime start) {
        return start.plus(amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toString();
    }
}
