package org.unmentoring.matching.round;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.draw.Draw;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.match.NewMatch;
import org.unmentoring.matching.match.Recorded;
import org.unmentoring.matching.notifications.Introduction;
import org.unmentoring.matching.notifications.Introductions;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Plan;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.schedule.Seed;
import org.unmentoring.matching.schedule.Seeds;

/**
 * Draws and keeps a round in one transaction: round, proof, matches, the next commitment and the introductions to be
 * sent, or nothing of it. Draws of one programme wait for each other, since each must know the one before.
 */
@ApplicationScoped
class Drawing {

    private static final Logger LOG = Logger.getLogger(Drawing.class);

    /** A hundred thousand people take longer to draw and write than the usual minute of a transaction. */
    private static final int TRANSACTION_SECONDS = 300;

    private final RoundRepository rounds;
    private final Matches matches;
    private final Schedules schedules;
    private final Seeds seeds;
    private final Introductions introductions;
    private final Draw draw;
    private final InstantSource clock;

    Drawing(
            RoundRepository rounds,
            Matches matches,
            Schedules schedules,
            Seeds seeds,
            Introductions introductions,
            Draw draw,
            InstantSource clock) {
        this.rounds = rounds;
        this.matches = matches;
        this.schedules = schedules;
        this.seeds = seeds;
        this.introductions = introductions;
        this.draw = draw;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    RoundView now(Pool pool, String chosenSeed) {
        return keep(pool, chosenSeed).view(clock.instant());
    }

    /** The date is taken and the round is kept together; so a date is drawn once, whoever comes to it how often. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    void due(DueDraw due, Pool pool) {
        if (!schedules.take(due, pool.programme().timeZone())) {
            return;
        }
        try {
            keep(pool, null);
        } catch (Problem impossible) {
            LOG.infof("no round of programme %s at %s: %s", due.programme(), due.date(), impossible.code());
        }
    }

    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    RoundView dryRun(Pool pool, String chosenSeed) {
        pool.mustBeEnough();
        var seed = chosenSeed == null ? seeds.fresh() : Seed.chosen(chosenSeed);
        var plan = schedules.plan(pool.id());
        var drawn = drawn(input(pool, plan), seed);
        return round(pool, plan, drawn)
                .dryRun(
                        seed.text(),
                        drawn.matches().stream()
                                .map(match ->
                                        match.stream().map(ParticipantId::new).toList())
                                .toList());
    }

    private Round keep(Pool pool, String chosenSeed) {
        pool.mustBeEnough();
        seeds.oneAtATime(pool.id());
        var plan = schedules.plan(pool.id());
        var input = input(pool, plan);
        var seed = chosenSeed == null ? seeds.reveal(pool.id()) : Seed.chosen(chosenSeed);
        var drawn = drawn(input, seed);
        var round = round(pool, plan, drawn);
        rounds.persistAndFlush(round);
        rounds.keep(new Proof(round.id(), seed, input, draw, drawn));
        var attendees = pool.attendees();
        var made = made(drawn, attendees);
        matches.seat(
                round.id(), made, drawn.leftOut().stream().map(attendees::get).toList());
        introductions.enqueue(
                made.stream().map(it -> introduction(it, round, pool, plan)).toList());
        LOG.infof("round %d of programme %s drawn: %s", round.number(), pool.id(), round.id());
        return round;
    }

    private DrawInput input(Pool pool, Plan plan) {
        return new DrawInput(pool.drawable(), matches.relations(pool.id()), plan.rules());
    }

    private Drawn drawn(DrawInput input, Seed seed) {
        var drawn = draw.draw(input, seed.text());
        if (drawn.matches().isEmpty()) {
            throw Problem.of(
                    409, "no-possible-pair", "No two of the people in the programme have a way of meeting in common.");
        }
        return drawn;
    }

    private Round round(Pool pool, Plan plan, Drawn drawn) {
        var now = clock.instant();
        var meetBy = plan.timeToMeet().after(now, pool.programme().timeZone());
        return Round.drawn(pool.id(), rounds.lastNumber(pool.id()) + 1, now, meetBy, drawn);
    }

    private static List<NewMatch> made(Drawn drawn, Map<UUID, Attendee> attendees) {
        return drawn.matches().stream()
                .map(match -> new NewMatch(
                        MatchId.next(), match.stream().map(attendees::get).toList(), Recorded.NOTHING))
                .toList();
    }

    private static Introduction introduction(NewMatch match, Round round, Pool pool, Plan plan) {
        var people = match.people().stream().map(Attendee::id).toList();
        var zone = pool.programme().timeZone();
        return new Introduction(
                match.id(),
                pool.id(),
                round.number(),
                people,
                round.meetBy(),
                plan.nudgeAfter().after(round.drawnAt(), zone));
    }
}
