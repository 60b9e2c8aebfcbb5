package org.unmentoring.matching.schedule;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The dates of the draws: the first one that the organiser chose, and every cadence after it, counted from that first
 * date, so that the 31st is back after a February.
 */
record DrawDates(Instant first, Span cadence, ZoneId zone) {

    /** The first date that is still to come; dates missed while the system was down are passed over. */
    Instant firstAfter(Instant now) {
        if (first.isAfter(now)) {
            return first;
        }
        int missed = 0;
        int toCome = 1;
        while (!date(toCome).isAfter(now)) {
            missed = toCome;
            toCome = Math.multiplyExact(toCome, 2);
        }
        while (toCome - missed > 1) {
            int between = missed + (toCome - missed) / 2;
            if (date(between).isAfter(now)) {
                toCome = between;
            } else {
                missed = between;
            }
        }
        return date(toCome);
    }

    private Instant date(int count) {
        return cadence.times(count, first.atZone(zone)).toInstant();
    }
}
