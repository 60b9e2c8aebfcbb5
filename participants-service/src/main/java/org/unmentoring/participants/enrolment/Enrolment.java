package org.unmentoring.participants.enrolment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.unmentoring.participants.participant.ParticipantId;

/** A participant's place in a programme. A pause that has ended is no pause, without anybody writing so. */
@Entity
class Enrolment {
    @EmbeddedId
    private EnrolmentKey key;

    private EnrolmentStatus status;
    private Instant pausedUntil;
    private Instant joinedAt;
    private Instant changedAt;

    protected Enrolment() {}

    Enrolment(EnrolmentKey key, Instant joinedAt, Instant now) {
        this.key = key;
        this.joinedAt = joinedAt;
        change(EnrolmentStatus.ACTIVE, null, now);
    }

    /** Coming back after leaving is the same place, not a new one. */
    void change(EnrolmentStatus wanted, Instant until, Instant now) {
        status = wanted;
        pausedUntil = until;
        changedAt = now;
    }

    boolean hasLeft() {
        return status == EnrolmentStatus.LEFT;
    }

    ParticipantId participant() {
        return key.participant();
    }

    EnrolmentState at(Instant now) {
        boolean over = pausedUntil != null && !pausedUntil.isAfter(now);
        return new EnrolmentState(
                key.programme(),
                key.participant(),
                over ? EnrolmentStatus.ACTIVE : status,
                over ? null : pausedUntil,
                joinedAt);
    }
}
