package org.unmentoring.notifications.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a person's days begin and which of them are holidays.
 *
 * @param nation null when it is not known: then the bank holidays are those of England
 */
public record Place(Nation nation, ZoneId zone) {
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    boolean isHoliday(LocalDate day) {
        return BankHolidays.includes(day, nation == null ? Nation.ENGLAND : nation);
    }
}
