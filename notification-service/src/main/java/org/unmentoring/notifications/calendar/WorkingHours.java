package org.unmentoring.notifications.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When it is humane to write to somebody, by the clock on their wall; never on a bank holiday of theirs. */
public record WorkingHours(
        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = MINUTE, description = "Hour and minute, such as 09:00")
        LocalTime from,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = MINUTE, description = "Not at this minute any more")
        LocalTime until,

        @NotEmpty List<@NotNull DayOfWeek> days) {

    private static final String MINUTE = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    public static final WorkingHours USUAL = new WorkingHours(
            LocalTime.of(9, 0), LocalTime.of(17, 0), List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Let the hours begin before they end.")
    public boolean isInOrder() {
        return from == null || until == null || from.isBefore(until);
    }

    /** @return the time itself when it is within working hours, else the next opening; never earlier */
    public Instant open(Instant at, Place place) {
        var local = at.atZone(place.zone());
        if (isWorkingDay(local.toLocalDate(), place)) {
            if (local.toLocalTime().isBefore(from)) return opening(local.toLocalDate(), place);
            if (local.toLocalTime().isBefore(until)) return at;
        }
        return opening(nextWorkingDay(local.toLocalDate(), place), place);
    }

    public LocalDate nextWorkingDay(LocalDate day, Place place) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next, place)) next = next.plusDays(1);
        return next;
    }

    /** The same time on the wall so many working days later. */
    public ZonedDateTime after(int workingDays, ZonedDateTime start, Place place) {
        var day = start.toLocalDate();
        for (int i = 0; i < workingDays; i++) day = nextWorkingDay(day, place);
        return start.with(day);
    }

    /** On a day when the clocks skip that hour: as soon as it is over. */
    public Instant opening(LocalDate day, Place place) {
        return day.atTime(from).atZone(place.zone()).toInstant();
    }

    public boolean isWorkingDay(LocalDate day, Place place) {
        return days.contains(day.getDayOfWeek()) && !place.isHoliday(day);
    }
}
