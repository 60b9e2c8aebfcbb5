package org.unmentoring.notifications.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;

/** Turns a sandbox's clock by making all of the sandbox older: what was due in a week is due now. */
@ApplicationScoped
class TurnService {
    private static final Logger LOG = Logger.getLogger(TurnService.class);
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final TurnRepository turns;

    TurnService(TurnRepository turns) {
        this.turns = turns;
    }

    @Transactional
    SandboxState state(UUID programme) {
        return new SandboxState(
                turns.isBusy(programme), turns.nextDue(programme).orElse(null));
    }

    @Transactional
    void turn(UUID programme, long number, Duration forward) {
        if (forward.isNegative() || forward.isZero())
            throw Problem.invalid("/forward", "forward-not-valid", "A clock is turned forward only.");
        if (!turns.begin(programme, number)) return;
        // Whoever is in the middle of a turn would come back by the clock of before.
        if (turns.isAtWork(programme))
            throw Problem.of(409, "sandbox-busy", "Some of its work is being done just now. Please ask again.")
                    .retryAfter(SHORTLY);
        turns.age(programme, forward);
        LOG.infof("sandbox %s: turn %d", programme, number);
    }
}
