package org.unmentoring.web.times;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.Meeting.NewOffer;
import org.unmentoring.web.page.Errors;

/** One to three times as somebody fills them in, by the clock of the place. */
public record OfferForm(
        @RestForm String day1,
        @RestForm String time1,
        @RestForm String day2,
        @RestForm String time2,
        @RestForm String day3,
        @RestForm String time3,
        @RestForm String minutes,
        @RestForm String where) {

    static final OfferForm EMPTY = new OfferForm("", "", "", "", "", "", "45", "");

    private static final int LONGEST_WHERE = 500;

    public record Row(int number, String day, String time) {
        public String dayField() {
            return "day" + number;
        }

        public String timeField() {
            return "time" + number;
        }

        boolean filled() {
            return given(day) || given(time);
        }

        private static boolean given(String text) {
            return text != null && !text.isBlank();
        }

        /** Null when there is no such day or time. */
        private LocalDateTime local() {
            try {
                return LocalDate.parse(day.strip()).atTime(LocalTime.parse(time.strip()));
            } catch (DateTimeException noSuchTime) {
                return null;
            }
        }
    }

    public List<Row> rows() {
        return List.of(new Row(1, day1, time1), new Row(2, day2, time2), new Row(3, day3, time3));
    }

    public List<Integer> lengths() {
        return List.of(30, 45, 60);
    }

    public boolean lasts(Integer length) {
        return length.toString().equals(minutes);
    }

    private Stream<Row> filled() {
        return rows().stream().filter(Row::filled);
    }

    Errors check(TimesWords words, ZoneId zone, Instant now, Instant until) {
        var errors = new Errors();
        if (until == null) return errors.add("", words.overtaken());
        if (filled().findAny().isEmpty()) errors.add("day1", words.noTime());
        var seen = new HashSet<LocalDateTime>();
        filled().forEach(row -> check(row, errors, words, zone, now, until, seen));
        if (lengths().stream().noneMatch(this::lasts)) errors.add("minutes", words.lengthNotValid());
        if (where != null && where.length() > LONGEST_WHERE) errors.add("where", words.whereTooLong());
        return errors;
    }

    private static void check(
            Row row,
            Errors errors,
            TimesWords words,
            ZoneId zone,
            Instant now,
            Instant until,
            HashSet<LocalDateTime> seen) {
        if (!Row.given(row.day())) errors.add(row.dayField(), words.dayMissing());
        else if (day(row.day()) == null) errors.add(row.dayField(), words.dayNotValid());
        if (!Row.given(row.time())) errors.add(row.timeField(), words.timeMissing());
        else if (time(row.time()) == null) errors.add(row.timeField(), words.timeNotValid());
        if (errors.anyOf(row.dayField(), row.timeField())) return;
        var local = row.local();
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            errors.add(row.timeField(), words.timeSkipped());
            return;
        }
        var time = local.atZone(zone).toInstant();
        if (!time.isAfter(now)) errors.add(row.dayField(), words.timePast());
        else if (time.isAfter(until)) errors.add(row.dayField(), words.timeTooLate());
        else if (!seen.add(local)) errors.add(row.dayField(), words.timeTwice());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    NewOffer offer(ZoneId zone) {
        return new NewOffer(
                filled().map(row -> row.local().atZone(zone).toInstant()).toList(),
                Integer.parseInt(minutes),
                Row.given(where) ? where.strip() : null);
    }
}
