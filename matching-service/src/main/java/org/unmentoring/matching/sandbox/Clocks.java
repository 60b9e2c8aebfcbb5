package org.unmentoring.matching.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.approval.Waiting;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.schedule.Schedules;

/** The transactions of a clock: between them the sister services are told. */
@ApplicationScoped
class Clocks {

    private static final Logger LOG = Logger.getLogger(Clocks.class);

    private final ClockRepository clocks;
    private final SandboxTimes times;
    private final Schedules schedules;
    private final Waiting waiting;
    private final Turning turning;
    private final InstantSource clock;

    Clocks(
            ClockRepository clocks,
            SandboxTimes times,
            Schedules schedules,
            Waiting waiting,
            Turning turning,
            InstantSource clock) {
        this.clocks = clocks;
        this.times = times;
        this.schedules = schedules;
        this.waiting = waiting;
        this.turning = turning;
        this.clock = clock;
    }

    @Transactional
    ClockView get(ProgrammeId programme) {
        return clocks.of(programme).view();
    }

    @Idempotent
    @Transactional
    ClockView turn(ProgrammeId programme, TurnRequest asked) {
        var forward = asked.duration();
        if (forward.isZero() || forward.compareTo(SandboxClock.MOST) > 0) {
            throw Problem.invalid("/forward", "forward-not-valid", "A clock is turned forward, by 92 days at most.");
        }
        var sandbox = clocks.begin(programme);
        sandbox.turn(forward, clock.instant());
        turning.enqueue(programme);
        LOG.infof("sandbox %s: its clock is turned", programme);
        return sandbox.view();
    }

    @Transactional
    Optional<SandboxClock.Step> inHand(ProgrammeId programme) {
        return clocks.of(programme).inHand();
    }

    @Transactional
    boolean isTurning(ProgrammeId programme) {
        return clocks.of(programme).isTurning();
    }

    /** @param due when something is due next at notification-service; null for nothing */
    @Transactional
    Optional<SandboxClock.Step> next(ProgrammeId programme, boolean busyElsewhere, Instant due) {
        var sandbox = clocks.locked(programme).orElseThrow();
        var nextDraw = schedules.plan(programme).nextDrawAt();
        var next = Stream.of(Optional.ofNullable(due), Optional.ofNullable(nextDraw), waiting.until(programme))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        return sandbox.next(busyElsewhere || times.isBusy(programme), next, clock.instant());
    }

    @Transactional
    void done(ProgrammeId programme, SandboxClock.Step told) {
        if (clocks.locked(programme).orElseThrow().done(told, clock.instant())) {
            times.age(programme, told.forward());
            schedules.age(programme, told.forward());
            waiting.aged(programme);
        }
    }
}
