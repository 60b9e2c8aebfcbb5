package org.unmentoring.matching.sandbox;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;

/** Goes from one thing that is due to the next, and waits there until it is done. */
@Entity
@Table(name = "sandbox_clock")
class SandboxClock {

    /** A step of the clock, the same for every service that is told of it. */
    record Step(long number, Duration forward) {}

    static final Duration MOST = Duration.ofDays(92);

    /** What does not settle by then never may: mails to a simulated mailbox, or a sister that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What is due is due for certain when the clock has come a little farther. */
    private static final Duration A_LITTLE = Duration.ofMillis(20);

    private static final Duration PAST_WHAT_DOES_NOT_SETTLE = Duration.ofHours(1);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private long turned;

    @Column(name = "to_turn")
    private long toTurn;

    private long step;

    @Column(name = "step_forward")
    private Long stepForward;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    protected SandboxClock() {}

    SandboxClock(ProgrammeId programme) {
        this.programme = programme;
    }

    void turn(Duration forward, Instant now) {
        toTurn += micros(forward);
        if (toTurn > micros(MOST))
            throw Problem.of(
                    409, "clock-turned-far", "It is to be turned by 92 days already. Please let it come there.");
        waitingSince = now;
    }

    Optional<Step> inHand() {
        return Optional.ofNullable(stepForward).map(forward -> new Step(step, duration(forward)));
    }

    /**
     * @param busy whether something that is due already is not done
     * @param next when the next thing is due
     * @return nothing when it has to wait, or has arrived
     */
    Optional<Step> next(boolean busy, Optional<Instant> next, Instant now) {
        if (stepForward != null || waitingSince == null) return inHand();
        var tired = waitingSince.plus(PATIENCE).isBefore(now);
        if (busy && !tired) return Optional.empty();
        if (toTurn == 0) {
            waitingSince = null;
            return Optional.empty();
        }
        var least = tired && busy ? PAST_WHAT_DOES_NOT_SETTLE : A_LITTLE;
        var wanted = next.map(due -> Duration.between(now, due).plus(A_LITTLE))
                .filter(way -> way.compareTo(least) > 0)
                .orElse(next.isPresent() ? least : MOST);
        step++;
        stepForward = Math.min(toTurn, micros(wanted));
        return inHand();
    }

    /** @return false when somebody else has done so */
    boolean done(Step told, Instant now) {
        if (stepForward == null || told.number() != step) return false;
        turned += stepForward;
        toTurn -= stepForward;
        stepForward = null;
        waitingSince = now;
        return true;
    }

    boolean isTurning() {
        return waitingSince != null;
    }

    ClockView view() {
        return ClockView.of(programme, duration(turned), duration(toTurn), isTurning());
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    private static Duration duration(long micros) {
        return Duration.ofNanos(micros * 1_000);
    }
}
