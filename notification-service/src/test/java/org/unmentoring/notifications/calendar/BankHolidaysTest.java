package org.unmentoring.notifications.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.notifications.calendar.Nation.ENGLAND;
import static org.unmentoring.notifications.calendar.Nation.NORTHERN_IRELAND;
import static org.unmentoring.notifications.calendar.Nation.SCOTLAND;
import static org.unmentoring.notifications.calendar.Nation.WALES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the lists that gov.uk publishes. */
class BankHolidaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLAND|2020|01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
                "ENGLAND|2021|01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
                "ENGLAND|2022|01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
                "WALES|2023|01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
                "ENGLAND|2026|01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "ENGLAND|2027|01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "SCOTLAND|2022|01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
                "SCOTLAND|2023|01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
                "SCOTLAND|2024|01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
                "SCOTLAND|2025|01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
                "SCOTLAND|2026|01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
                "NORTHERN_IRELAND|2024|01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
                "NORTHERN_IRELAND|2025|01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
                "NORTHERN_IRELAND|2026|01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"
            })
    void theyAreThoseOfTheOfficialLists(Nation nation, int year, String days) {
        assertThat(BankHolidays.of(nation, year))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void everyNationHasItsOwn() {
        var newYear = LocalDate.parse("2029-01-02");
        var andrew = LocalDate.parse("2029-11-30");
        var patrick = LocalDate.parse("2028-03-17");
        var boyne = LocalDate.parse("2028-07-12");
        for (var nation : List.of(ENGLAND, WALES, NORTHERN_IRELAND))
            assertThat(BankHolidays.includes(newYear, nation) || BankHolidays.includes(andrew, nation))
                    .isFalse();
        assertThat(BankHolidays.includes(newYear, SCOTLAND) && BankHolidays.includes(andrew, SCOTLAND))
                .isTrue();
        assertThat(BankHolidays.includes(patrick, NORTHERN_IRELAND) && BankHolidays.includes(boyne, NORTHERN_IRELAND))
                .isTrue();
        assertThat(BankHolidays.includes(patrick, ENGLAND) || BankHolidays.includes(boyne, SCOTLAND))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2027-03-28", "2038-04-25", "2285-03-22"})
    void easterIsWhereTheAlmanacHasIt(LocalDate sunday) {
        assertThat(BankHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }
}
