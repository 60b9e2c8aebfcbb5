package org.unmentoring.matching.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DrawDatesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static String next(String first, String cadence, String now) {
        return new DrawDates(london(first), Span.parse(cadence), LONDON)
                .firstAfter(london(now))
                .atZone(LONDON)
                .toLocalDateTime()
                .toString();
    }

    @Example
    void nineInTheMorningStaysNineWhenTheClocksChange() {
        assertThat(next("2026-03-01T09:00", "P1M", "2026-03-01T09:00")).isEqualTo("2026-04-01T09:00");
        assertThat(next("2026-10-20T09:00", "P7D", "2026-10-20T09:00")).isEqualTo("2026-10-27T09:00");
        assertThat(Duration.between(london("2026-10-20T09:00"), london("2026-10-27T09:00")))
                .isEqualTo(Duration.ofHours(169));
    }

    @Example
    void theThirtyFirstComesBackAfterFebruary() {
        assertThat(next("2027-01-31T09:00", "P1M", "2027-01-31T09:00")).isEqualTo("2027-02-28T09:00");
        assertThat(next("2027-01-31T09:00", "P1M", "2027-02-28T09:00")).isEqualTo("2027-03-31T09:00");
        assertThat(next("2028-02-29T09:00", "P1Y", "2028-02-29T09:00")).isEqualTo("2029-02-28T09:00");
        assertThat(next("2028-02-29T09:00", "P1Y", "2031-06-01T00:00")).isEqualTo("2032-02-29T09:00");
    }

    @Example
    void datesMissedWhileDownArePassedOver() {
        assertThat(next("2026-01-05T09:00", "P7D", "2026-03-01T12:00")).isEqualTo("2026-03-02T09:00");
        assertThat(next("2026-01-05T09:00", "PT20S", "2026-03-01T12:00")).isEqualTo("2026-03-01T12:00:20");
        assertThat(next("2026-05-05T09:00", "P7D", "2026-03-01T12:00")).isEqualTo("2026-05-05T09:00");
    }

    @Property(tries = 500)
    void theNextDateIsTheFirstOneToCome(
            @ForAll @IntRange(min = 1, max = 400) int days, @ForAll @IntRange(max = 100_000) int hoursLater) {
        var first = london("2026-01-31T01:30");
        var now = first.plus(Duration.ofHours(hoursLater));
        var cadence = Span.parse("P" + days + "D");
        var next = new DrawDates(first, cadence, LONDON).firstAfter(now);
        assertThat(next).isAfter(now);
        assertThat(next).isBeforeOrEqualTo(now.plus(Duration.ofDays(days)).plus(Duration.ofHours(2)));
        assertThat(Duration.between(first, next).plusHours(1).toDays() % days).isZero();
    }

    @Example
    void aSpanIsBetweenASecondAndTenYears() {
        assertThat(Span.parse("P1M").toString()).isEqualTo("P1M");
        assertThat(Span.parse("P1DT12H").toString()).isEqualTo("P1DT12H");
        for (var text : new String[] {"P0D", "-P1D", "PT0.5S", "P11Y", "P999999999Y", "monthly", "", "P"}) {
            assertThatThrownBy(() -> Span.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
