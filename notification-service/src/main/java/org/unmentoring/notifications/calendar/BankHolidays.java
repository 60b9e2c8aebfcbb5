package org.unmentoring.notifications.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.unmentoring.notifications.calendar.Nation.NORTHERN_IRELAND;
import static org.unmentoring.notifications.calendar.Nation.SCOTLAND;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of a nation, by the rules of the Banking and Financial Dealings Act 1971 and the usual proclamations,
 * so for any year; and the days that were moved or added once, which no rule foresees.
 */
final class BankHolidays {
    private record Year(Nation nation, int number) {}

    private static final Map<Year, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    /** The Friday of a victory's anniversary and of a jubilee's, in place of the Mondays. */
    private static final Set<LocalDate> MOVED_AWAY = Set.of(day("2020-05-04"), day("2022-05-30"));

    private static final Set<LocalDate> ONCE = Set.of(
            day("2020-05-08"),
            day("2022-06-02"),
            day("2022-06-03"),
            day("2022-09-19"), // the funeral of Queen Elizabeth II
            day("2023-05-08")); // the coronation of King Charles III

    /** Scotland's first match at a World Cup since 1998. */
    private static final LocalDate SCOTLAND_AT_THE_WORLD_CUP = day("2026-06-15");

    private BankHolidays() {}

    static boolean includes(LocalDate date, Nation nation) {
        return KNOWN.computeIfAbsent(new Year(nation, date.getYear()), BankHolidays::of)
                .contains(date);
    }

    static Set<LocalDate> of(Nation nation, int year) {
        return of(new Year(nation, year));
    }

    private static Set<LocalDate> of(Year year) {
        var days = new HashSet<>(ofWeekdays(year));
        days.removeAll(MOVED_AWAY);
        ONCE.stream().filter(day -> day.getYear() == year.number()).forEach(days::add);
        if (year.nation() == SCOTLAND && year.number() == SCOTLAND_AT_THE_WORLD_CUP.getYear())
            days.add(SCOTLAND_AT_THE_WORLD_CUP);
        var dated = dated(year.nation()).stream()
                .map(day -> day.atYear(year.number()))
                .toList();
        dated.stream().filter(day -> !isWeekend(day)).forEach(days::add);
        // Christmas on a Sunday, then: Monday is Boxing Day already, so Tuesday stands in.
        dated.stream().filter(BankHolidays::isWeekend).sorted().forEach(day -> days.add(nextFree(day, days)));
        return Set.copyOf(days);
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
        var next = day;
        while (isWeekend(next) || taken.contains(next)) next = next.plusDays(1);
        return next;
    }

    private static List<MonthDay> dated(Nation nation) {
        var days =
                new ArrayList<>(List.of(MonthDay.of(JANUARY, 1), MonthDay.of(DECEMBER, 25), MonthDay.of(DECEMBER, 26)));
        if (nation == SCOTLAND) days.addAll(List.of(MonthDay.of(JANUARY, 2), MonthDay.of(NOVEMBER, 30)));
        if (nation == NORTHERN_IRELAND) days.addAll(List.of(MonthDay.of(MARCH, 17), MonthDay.of(JULY, 12)));
        return days;
    }

    private static Set<LocalDate> ofWeekdays(Year year) {
        var easter = easter(year.number());
        var may = LocalDate.of(year.number(), MAY, 1);
        var august = LocalDate.of(year.number(), AUGUST, 1);
        var days = new HashSet<>(
                Set.of(easter.minusDays(2), may.with(firstInMonth(MONDAY)), may.with(lastInMonth(MONDAY))));
        if (year.nation() == SCOTLAND) days.add(august.with(firstInMonth(MONDAY)));
        else days.addAll(Set.of(easter.plusDays(1), august.with(lastInMonth(MONDAY))));
        return days;
    }

    /** By the anonymous Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return LocalDate.of(year, MARCH, 1)
                .withMonth((h + l - 7 * m + 114) / 31)
                .withDayOfMonth((h + l - 7 * m + 114) % 31 + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
