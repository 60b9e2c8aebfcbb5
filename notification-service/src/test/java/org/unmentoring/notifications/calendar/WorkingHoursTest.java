package org.unmentoring.notifications.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        // within the hours; at both of their ends; in the night; at the weekend
        "SCOTLAND, 2026-11-24T12:00:00Z, 2026-11-24T12:00:00Z",
        "SCOTLAND, 2026-11-24T09:00:00Z, 2026-11-24T09:00:00Z",
        "SCOTLAND, 2026-11-24T17:00:00Z, 2026-11-25T09:00:00Z",
        "SCOTLAND, 2026-11-24T03:00:00Z, 2026-11-24T09:00:00Z",
        "ENGLAND, 2026-11-28T12:00:00Z, 2026-11-30T09:00:00Z",
        // Saint Andrew's Day, and the second day of the year
        "SCOTLAND, 2026-11-28T12:00:00Z, 2026-12-01T09:00:00Z",
        "SCOTLAND, 2029-01-01T12:00:00Z, 2029-01-03T09:00:00Z",
        "ENGLAND, 2029-01-01T12:00:00Z, 2029-01-02T09:00:00Z",
        // the clocks go forward on 29 March 2026 and back on 25 October: nine is nine on the wall
        "ENGLAND, 2026-03-27T18:00:00Z, 2026-03-30T08:00:00Z",
        "ENGLAND, 2026-10-23T18:00:00Z, 2026-10-26T09:00:00Z",
        // the end of a month and of February in a leap year
        "ENGLAND, 2027-04-30T18:00:00Z, 2027-05-04T08:00:00Z",
        "ENGLAND, 2028-02-28T18:00:00Z, 2028-02-29T09:00:00Z",
        "ENGLAND, 2028-02-29T18:00:00Z, 2028-03-01T09:00:00Z"
    })
    void whatIsTooEarlyOrTooLateWaitsForTheNextOpening(Nation nation, Instant due, Instant opens) {
        assertThat(WorkingHours.USUAL.open(due, new Place(nation, LONDON))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "2, ENGLAND, 2026-11-26T14:30:00Z, 2026-11-30T14:30:00Z",
        "2, SCOTLAND, 2026-11-26T14:30:00Z, 2026-12-01T14:30:00Z",
        "2, ENGLAND, 2026-03-26T09:00:00Z, 2026-03-30T08:00:00Z",
        "1, ENGLAND, 2028-02-28T09:00:00Z, 2028-02-29T09:00:00Z",
        "1, NORTHERN_IRELAND, 2026-03-16T09:00:00Z, 2026-03-18T09:00:00Z",
        "0, ENGLAND, 2026-11-28T09:00:00Z, 2026-11-28T09:00:00Z"
    })
    void workingDaysLeaveOutWeekendsAndHolidays(int days, Nation nation, Instant start, Instant then) {
        assertThat(WorkingHours.USUAL
                        .after(days, start.atZone(LONDON), new Place(nation, LONDON))
                        .toInstant())
                .isEqualTo(then);
    }

    @Property
    void nobodyIsWrittenToEarlyOrOutsideTheirHours(
            @ForAll @LongRange(min = 1_577_836_800L, max = 2_524_608_000L) long second,
            @ForAll Nation nation,
            @ForAll boolean farAway) {
        var place = new Place(nation, farAway ? ZoneId.of("America/St_Johns") : LONDON);
        var due = Instant.ofEpochSecond(second);
        var opens = WorkingHours.USUAL.open(due, place);
        var local = opens.atZone(place.zone());
        assertThat(opens).isAfterOrEqualTo(due);
        assertThat(WorkingHours.USUAL.isWorkingDay(local.toLocalDate(), place)).isTrue();
        assertThat(local.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(16, 59, 59));
        assertThat(WorkingHours.USUAL.open(opens, place)).isEqualTo(opens);
    }
}
