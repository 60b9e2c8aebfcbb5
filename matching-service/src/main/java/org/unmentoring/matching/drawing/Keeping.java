package org.unmentoring.matching.drawing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.approval.Waiting;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.events.Events;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.notifications.Introduction;
import org.unmentoring.matching.notifications.Introductions;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.proof.Opened;
import org.unmentoring.matching.proof.Proofs;
import org.unmentoring.matching.rest.Rests;
import org.unmentoring.matching.round.Because;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.trial.MatchTrials;

/**
 * The second of a draw's two transactions: matches, seats, proof and the introductions to be sent are kept together, or
 * the draw is abandoned. Whoever comes second finds it done.
 */
@ApplicationScoped
class Keeping {

    private static final Logger LOG = Logger.getLogger(Keeping.class);

    private final Rounds rounds;
    private final Proofs proofs;
    private final Matches matches;
    private final Schedules schedules;
    private final Introductions introductions;
    private final Events events;
    private final Rests rests;
    private final Waiting waiting;
    private final MatchTrials trials;
    private final InstantSource clock;

    Keeping(
            Rounds rounds,
            Proofs proofs,
            Matches matches,
            Schedules schedules,
            Introductions introductions,
            Events events,
            Rests rests,
            Waiting waiting,
            MatchTrials trials,
            InstantSource clock) {
        this.rounds = rounds;
        this.proofs = proofs;
        this.matches = matches;
        this.schedules = schedules;
        this.introductions = introductions;
        this.events = events;
        this.rests = rests;
        this.waiting = waiting;
        this.trials = trials;
        this.clock = clock;
    }

    /** Empty when the draw has ended. */
    @Transactional
    Optional<Opened> opened(RoundId round) {
        return rounds.isBeingDrawn(round) ? Optional.of(proofs.opened(round)) : Optional.empty();
    }

    @Transactional
    @TransactionConfiguration(timeout = Opening.TRANSACTION_SECONDS)
    void keep(RoundId id, Opened opened, Drawn drawn) {
        if (!rounds.isBeingDrawn(id)) {
            return;
        }
        var plan = schedules.plan(rounds.answer(id).programme());
        var round = rounds.drawn(id, drawn, plan.timeToMeet().after(clock.instant(), opened.zone()));
        proofs.complete(id, drawn, opened.input().rules());
        var seats = Seats.of(drawn, opened.roster());
        matches.seat(id, seats.places());
        if (plan.approveWithin() != null) {
            waiting.begin(id, plan.approveWithin().after(round.drawnAt(), opened.zone()), opened.zone());
            return;
        }
        var ways = trials.ways(round.programme(), id, round.number(), seats.people());
        introductions.enqueue(seats.people().entrySet().stream()
                .map(it -> new Introduction(
                        it.getKey(),
                        round.programme(),
                        round.number(),
                        it.getValue(),
                        round.meetBy(),
                        plan.nudgeAfter().after(round.drawnAt(), opened.zone()),
                        round.drawnAt(),
                        List.of(),
                        ways.get(it.getKey()).sequence(),
                        ways.get(it.getKey()).firstToWrite()))
                .toList());
        events.drawn(id);
        rests.drawn(id);
        LOG.infof("round %d of programme %s drawn: %s", round.number(), round.programme(), id);
    }

    @Transactional
    void abandon(RoundId id, Because why) {
        if (rounds.heldStill(id).isPresent()) {
            matches.forget(id);
            rounds.abandon(id, why);
            LOG.infof("round %s given up while it waited", id);
        } else if (rounds.isBeingDrawn(id)) {
            rounds.abandon(id, why);
            proofs.abandon(id);
            LOG.infof("draw of round %s abandoned: %s", id, why.word());
        }
    }

    /** @throws Problem that says why there is no such round */
    RoundView answer(RoundId id) {
        var round = rounds.answer(id);
        if (round.abandonedBecause() != null) {
            throw switch (round.abandonedBecause()) {
                case NO_POSSIBLE_PAIR -> Pool.noPossiblePair();
                case FAILED_CHECK -> FailedCheck.problem();
                case ORGANISER -> Problem.of(409, "draw-abandoned", "This draw was given up before it ended.");
            };
        }
        return round;
    }
}
