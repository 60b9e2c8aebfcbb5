package org.unmentoring.participants.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

/** Turns a sandbox's clock by making its places and invitations older: who paused for a week is back. */
@ApplicationScoped
class TurnService {
    private static final Logger LOG = Logger.getLogger(TurnService.class);

    private final TurnRepository turns;
    private final ProgrammeService programmes;
    private final Event<SandboxTurned> turned;

    TurnService(TurnRepository turns, ProgrammeService programmes, Event<SandboxTurned> turned) {
        this.turns = turns;
        this.programmes = programmes;
        this.turned = turned;
    }

    @Transactional
    void turn(ProgrammeId programme, long number, Duration forward) {
        if (forward.isNegative() || forward.isZero())
            throw Problem.invalid("/forward", "forward-not-valid", "A clock is turned forward only.");
        if (!programmes.get(programme).sandbox())
            throw Problem.of(409, "programme-is-no-sandbox", "Only the clock of a sandbox can be turned.");
        if (!turns.begin(programme, number)) return;
        turns.age(programme, forward);
        turned.fire(new SandboxTurned(programme));
        LOG.infof("sandbox %s: turn %d", programme, number);
    }
}
