package org.unmentoring.matching.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.threeten.extra.PeriodDuration;

/**
 * A length of time by the calendar: months are as long as they are, and nine in the morning stays nine in the morning
 * when the clocks change. From one second to ten years.
 */
@Schema(type = SchemaType.STRING, format = "duration", examples = "P1M")
public record Span(PeriodDuration amount) {

    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2001, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final int MOST_YEARS = 10;

    public Span {
        var end = SOME_DAY.plus(amount);
        if (end.isBefore(SOME_DAY.plus(LEAST)) || end.isAfter(SOME_DAY.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("a length of time is between a second and ten years");
        }
    }

    @JsonCreator
    public static Span parse(String text) {
        try {
            return new Span(PeriodDuration.parse(text));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    public Instant after(Instant start, ZoneId zone) {
        return times(1, start.atZone(zone)).toInstant();
    }

    public Instant before(Instant end, ZoneId zone) {
        return end.atZone(zone).minus(amount).toInstant();
    }

    ZonedDateTime times(int count, ZonedDateTime start) {
        return start.plus(amount.multipliedBy(count));
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toString();
    }
}
