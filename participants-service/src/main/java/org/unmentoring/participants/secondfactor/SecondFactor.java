package org.unmentoring.participants.secondfactor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.session.SessionId;

@Entity
class SecondFactor {
    private static final long NONE_TAKEN = 0;
    private static final Duration LONGEST_LOCK = Duration.ofDays(1);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "participant"))
    private ParticipantId participant;

    private byte[] secret;
    private Instant setUpAt;
    private byte[] waiting;
    private UUID waitingSession;
    private Instant waitingSince;
    private long lastStep;
    private int wrongCodes;
    private Instant lockedUntil;

    protected SecondFactor() {}

    SecondFactor(ParticipantId participant) {
        this.participant = participant;
        this.lastStep = NONE_TAKEN;
    }

    boolean isSetUp() {
        return setUpAt != null;
    }

    Instant setUpAt() {
        return setUpAt;
    }

    byte[] secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    void offer(byte[] offered, SessionId session, Instant now) {
        waiting = offered;
        waitingSession = session.value();
        waitingSince = now;
    }

    /** In another session nobody sees what waits, nor after its time. */
    Optional<byte[]> waiting(SessionId session, Instant now, Duration life) {
        return waiting == null
                        || !waitingSession.equals(session.value())
                        || waitingSince.plus(life).isBefore(now)
                ? Optional.empty()
                : Optional.of(waiting);
    }

    void setUp(long step, Instant now) {
        secret = waiting;
        setUpAt = now;
        waiting = null;
        waitingSession = null;
        waitingSince = null;
        lastStep = step;
        forgiveWrongCodes();
    }

    void taken(long step) {
        lastStep = step;
        forgiveWrongCodes();
    }

    void forgiveWrongCodes() {
        wrongCodes = 0;
        lockedUntil = null;
    }

    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(now));
    }

    void wrongCode(Instant now, int most, Duration lock) {
        wrongCodes++;
        if (wrongCodes % most != 0) return;
        var doubled = Math.min(wrongCodes / most - 1, 16);
        var wait = lock.multipliedBy(1L << doubled);
        lockedUntil = now.plus(wait.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : wait);
    }
}
