package org.unmentoring.matching.drawing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.census.Censuses;
import org.unmentoring.matching.pool.Keep;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.pool.Preparation;
import org.unmentoring.matching.pool.Prepared;
import org.unmentoring.matching.proof.Proofs;
import org.unmentoring.matching.rest.Rests;
import org.unmentoring.matching.round.NewDraw;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.schedule.Seed;
import org.unmentoring.matching.schedule.Seeds;
import org.unmentoring.matching.silence.Silences;
import org.unmentoring.matching.trial.Trials;

/**
 * The first of a draw's two transactions: all that it depends on is kept, under the digest and the commitment that
 * everybody can see, before anything is drawn. From here on the draw can give one result only.
 */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    /** A hundred thousand people take longer to read and write than the usual minute of a transaction. */
    static final int TRANSACTION_SECONDS = 300;

    /** Longer than a draw takes: by then who began it has finished, or never will. */
    private static final Duration UNTIL_IT_BROKE_OFF = Duration.ofSeconds(30);

    private final Trials trials;
    private final Silences silences;
    private final Rests rests;
    private final Censuses censuses;
    private final Preparation preparation;
    private final Schedules schedules;
    private final Seeds seeds;
    private final Rounds rounds;
    private final Proofs proofs;
    private final SchedulerClient work;
    private final InstantSource clock;

    Opening(
            Trials trials,
            Silences silences,
            Rests rests,
            Censuses censuses,
            Preparation preparation,
            Schedules schedules,
            Seeds seeds,
            Rounds rounds,
            Proofs proofs,
            SchedulerClient work,
            InstantSource clock) {
        this.trials = trials;
        this.silences = silences;
        this.rests = rests;
        this.censuses = censuses;
        this.preparation = preparation;
        this.schedules = schedules;
        this.seeds = seeds;
        this.rounds = rounds;
        this.proofs = proofs;
        this.work = work;
        this.clock = clock;
    }

    /** @throws StillDrawing when another draw must end first */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    Begun now(Pool pool, Keep keep, String chosenSeed) {
        return open(pool, keep, chosenSeed);
    }

    /** The date is taken and the draw is opened together; so a date is drawn once, whoever comes to it how often. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    Optional<Begun> due(DueDraw due, Pool pool) {
        if (!schedules.take(due, pool.programme().timeZone())) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(pool, Keep.NOTHING, null));
        } catch (Problem impossible) {
            LOG.infof("no round of programme %s at %s: %s", due.programme(), due.date(), impossible.code());
            return Optional.empty();
        }
    }

    /** The same input without any promise, for a draw that is only looked at. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    Prepared rehearsal(Pool pool, Keep keep, String chosenSeed) {
        return preparation.of(
                rests.in(silences.awake(pool), trials.rhythmsLookedAt(pool)).pool(),
                schedules.plan(pool.id()).rules(),
                keep,
                chosenSeed);
    }

    private Begun open(Pool pool, Keep keep, String chosenSeed) {
        seeds.oneAtATime(pool.id());
        rounds.beingDrawn(pool.id()).ifPresent(other -> {
            throw new StillDrawing(other);
        });
        rounds.held(pool.id()).ifPresent(other -> {
            throw new StillWaiting(other.id());
        });
        silences.ask(pool);
        var awake = silences.awake(pool);
        var resting = rests.in(awake, trials.rhythms(pool));
        var prepared = preparation.of(resting.pool(), schedules.plan(pool.id()).rules(), keep, chosenSeed);
        var seed = chosenSeed == null ? seeds.reveal(pool.id()) : Seed.chosen(chosenSeed);
        var round = rounds.open(pool.id(), draw(prepared, seed));
        trials.opened(pool.id(), round);
        rests.keep(round, resting);
        silences.rest(round, pool, awake);
        if (pool.enrolled() != null) {
            censuses.keep(round, pool.enrolled());
        }
        proofs.open(round, seed.text(), prepared, pool.programme().timeZone());
        work.scheduleIfNotExists(DueDraws.BROKEN_OFF
                .instance(round.toString())
                .data(new Begun(round))
                .scheduledTo(clock.instant().plus(UNTIL_IT_BROKE_OFF)));
        LOG.infof("draw of programme %s opened: %s", pool.id(), round);
        return new Begun(round);
    }

    NewDraw draw(Prepared prepared, Seed seed) {
        return new NewDraw(
                prepared.input().size(),
                prepared.input().rules().groupOf(),
                seed.commitment(),
                seed.committedAt(),
                prepared.input().digest(),
                clock.instant());
    }
}
