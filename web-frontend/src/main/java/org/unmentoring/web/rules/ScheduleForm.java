package org.unmentoring.web.rules;

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
        @RestForm String approval,
        @RestForm String approveWithin,
        @RestForm String version) {
    private static final String BY_ITSELF = "by-itself";
    private static final String WAIT = "wait";

    static ScheduleForm of(Optional<StoredSchedule> stored, ZoneId zone) {
        if (stored.isEmpty())
            return new ScheduleForm("", "09:00", "P1M", "P14D", "", "trio", "yes", BY_ITSELF, "P2D", "");
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
                schedule.approval() == null ? BY_ITSELF : schedule.approval(),
                schedule.approveWithin() == null ? "P2D" : schedule.approveWithin(),
                stored.get().version());
    }

    public boolean avoids() {
        return "yes".equals(avoidSame);
    }

    public boolean waits() {
        return WAIT.equals(approval);
    }

    Errors check(RulesWords words) {
        var errors = new Errors();
        if (!byHand() && day(day).isEmpty()) errors.add("nextDrawAt", words.schedDateNotValid());
        if (!byHand() && time(time).isEmpty()) errors.add("time", words.schedTimeNotValid());
        return errors;
    }

    static Map<String, String> wordsByField(RulesWords words) {
        return Map.of(
                "nextDrawAt", words.schedDateNotValid(),
                "cadence", words.schedNotValid(),
                "timeToMeet", words.schedNotValid(),
                "nudgeAfter", words.schedNotValid(),
                "approval", words.schedApprovalNotValid(),
                "approveWithin", words.schedApprovalNotValid());
    }

    /** @param before the rules as they were, of which the form shows some */
    Schedule schedule(ZoneId zone, Schedule.Rules before) {
        Instant next = byHand()
                ? null
                : day(day).get().atTime(time(time).get()).atZone(zone).toInstant();
        return new Schedule(
                cadence,
                next,
                timeToMeet,
                given(nudgeAfter),
                given(approval),
                given(approveWithin),
                before.with(oddOne, avoids()));
    }

    String ifMatch() {
        return version == null || version.isBlank() ? null : version;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
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
