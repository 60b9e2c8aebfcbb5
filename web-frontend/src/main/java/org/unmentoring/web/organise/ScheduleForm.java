package org.unmentoring.web.organise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.Schedule;
import org.unmentoring.web.matching.StoredSchedule;
import org.unmentoring.web.page.Errors;

/** The schedule as an organiser fills it in: a day and a time of the programme's own zone instead of an instant. */
public record ScheduleForm(
        @RestForm("nextDrawAt") String day,
        @RestForm String time,
        @RestForm String cadence,
        @RestForm String timeToMeet,
        @RestForm String nudgeAfter,
        @RestForm String oddOne,
        @RestForm String avoidSame,
        @RestForm String version) {

    static ScheduleForm of(Optional<StoredSchedule> stored, ZoneId zone) {
        if (stored.isEmpty()) return new ScheduleForm("", "09:00", "P1M", "P14D", "", "trio", "yes", "");
        var schedule = stored.get().schedule();
        var next = Optional.ofNullable(schedule.nextDrawAt()).map(instant -> instant.atZone(zone));
        var rules = schedule.rules() == null ? Schedule.Rules.USUAL : schedule.rules();
        return new ScheduleForm(
                next.map(at -> at.toLocalDate().toString()).orElse(""),
                next.map(at -> at.toLocalTime().withNano(0).toString()).orElse("09:00"),
                schedule.cadence(),
                schedule.timeToMeet(),
                schedule.nudgeAfter(),
                rules.oddOne(),
                Boolean.TRUE.equals(rules.avoidSameOrganisation()) ? "yes" : "",
                stored.get().version());
    }

    public boolean avoids() {
        return "yes".equals(avoidSame);
    }

    Errors check(OrganiseWords words) {
        var errors = new Errors();
        if (!byHand() && day(day).isEmpty()) errors.add("nextDrawAt", words.schedDateNotValid());
        if (!byHand() && time(time).isEmpty()) errors.add("time", words.schedTimeNotValid());
        return errors;
    }

    static Map<String, String> wordsByField(OrganiseWords words) {
        return Map.of(
                "nextDrawAt", words.schedDateNotValid(),
                "cadence", words.schedNotValid(),
                "timeToMeet", words.schedNotValid(),
                "nudgeAfter", words.schedNotValid());
    }

    /** @param before the rules as they were, of which the form shows some */
    Schedule schedule(ZoneId zone, Schedule.Rules before) {
        Instant next = byHand()
                ? null
                : day(day).get().atTime(time(time).get()).atZone(zone).toInstant();
        var nudge = nudgeAfter == null || nudgeAfter.isBlank() ? null : nudgeAfter;
        return new Schedule(cadence, next, timeToMeet, nudge, before.with(oddOne, avoids()));
    }

    String ifMatch() {
        return version == null || version.isBlank() ? null : version;
    }

    private boolean byHand() {
        return day == null || day.isBlank();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text == null ? "" : text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
