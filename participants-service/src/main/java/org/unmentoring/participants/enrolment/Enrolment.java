package org.unmentoring.participants.enrolment;

import jakarta.persistence.Embedded;
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
    private Instant skipAskedAt;

    @Embedded
    private Preferences preferences;

    protected Enrolment() {}

    Enrolment(EnrolmentKey key, Preferences preferences, Instant now) {
        this.key = key;
        this.joinedAt = now;
        this.preferences = preferences;
        become(EnrolmentStatus.ACTIVE, null, now);
    }

    void change(EnrolmentChange wanted, Instant now) {
        preferences = wanted.preferences();
        become(wanted.status(), wanted.pausedUntil(), now);
        if (status != EnrolmentStatus.ACTIVE || !wanted.skipNextRound()) skipAskedAt = null;
        else if (skipAskedAt == null) skipAskedAt = now;
    }

    /** Coming back after leaving is the same place, not a new one. */
    void comeBack(Instant now) {
        if (status == EnrolmentStatus.LEFT) {
            become(EnrolmentStatus.ACTIVE, null, now);
        }
    }

    /** What stays when a change does not name it: a status is always named, and only a pause has an end. */
    EnrolmentChange unchanged() {
        return new EnrolmentChange(
                null,
                null,
                preferences.place(),
                preferences.trioFine(),
                preferences.host(),
                preferences.cadence(),
                skipAskedAt != null);
    }

    boolean isActiveAndUnchangedSince(Instant time, Instant now) {
        return at(now).status() == EnrolmentStatus.ACTIVE && !changedAt.isAfter(time);
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
                joinedAt,
                preferences,
                skipAskedAt);
    }

    private void become(EnrolmentStatus wanted, Instant until, Instant now) {
        status = wanted;
        pausedUntil = until;
        changedAt = now;
    }
}
