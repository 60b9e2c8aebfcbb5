package org.unmentoring.web.participants;

import java.time.Instant;

/** What is null stays as it is. */
record EnrolmentChange(String status, Instant pausedUntil, Boolean skipNextRound) {
    static EnrolmentChange to(String status) {
        return new EnrolmentChange(status, null, null);
    }
}
