package org.unmentoring.matching.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.proof.Opened;
import org.unmentoring.matching.round.Because;
import org.unmentoring.matching.round.RoundView;

/**
 * Draws what was opened, between its two transactions. Anybody may do it, and twice does no harm: the same input and seed
 * give the same matches, and only the first to come keeps them.
 */
@ApplicationScoped
class Drawing {

    private static final Logger LOG = Logger.getLogger(Drawing.class);

    private final Keeping keeping;

    /** A large draw takes a good part of the memory. */
    private final Lock oneAtATime = new ReentrantLock();

    Drawing(Keeping keeping) {
        this.keeping = keeping;
    }

    /** @throws Problem when the draw was abandoned, now or before */
    RoundView finish(RoundId round) {
        oneAtATime.lock();
        try {
            opened(round).ifPresent(it -> finish(round, it));
        } catch (FailedCheck fault) {
            LOG.errorf(fault.getCause(), "the draw of round %s failed its check: %s", round, fault.getMessage());
            keeping.abandon(round, Because.FAILED_CHECK);
        } finally {
            oneAtATime.unlock();
        }
        return keeping.answer(round);
    }

    private Optional<Opened> opened(RoundId round) {
        try {
            return keeping.opened(round);
        } catch (IllegalArgumentException | UncheckedIOException unreadable) {
            throw new FailedCheck(unreadable);
        }
    }

    private void finish(RoundId round, Opened opened) {
        var drawn = checked(opened.input(), opened.seed());
        if (drawn.matches().isEmpty()) {
            keeping.abandon(round, Because.NO_POSSIBLE_PAIR);
        } else {
            keeping.keep(round, opened, drawn);
        }
    }

    /** For a draw that is only looked at. */
    Drawn rehearse(DrawInput input, String seed) {
        try {
            var drawn = checked(input, seed);
            if (drawn.matches().isEmpty()) {
                throw Pool.noPossiblePair();
            }
            return drawn;
        } catch (FailedCheck fault) {
            LOG.errorf(fault.getCause(), "a dry run failed its check: %s", fault.getMessage());
            throw FailedCheck.problem();
        }
    }

    private static Drawn checked(DrawInput input, String seed) {
        try {
            var drawn = Draw.of(input, seed);
            List<String> faults = Verifier.faults(input, drawn);
            if (!faults.isEmpty()) {
                throw new FailedCheck(faults);
            }
            return drawn;
        } catch (FailedCheck fault) {
            throw fault;
        } catch (RuntimeException fault) {
            throw new FailedCheck(fault);
        }
    }
}
