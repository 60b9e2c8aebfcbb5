package org.unmentoring.matching.mending;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.events.Events;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Attendee;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.match.Standing.OfMatch;
import org.unmentoring.matching.meeting.Meetings;
import org.unmentoring.matching.mending.Mended.MadeMatch;
import org.unmentoring.matching.notifications.Introduction;
import org.unmentoring.matching.notifications.Introductions;
import org.unmentoring.matching.notifications.Unmatched;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;
import org.unmentoring.matching.rest.Rests;
import org.unmentoring.matching.round.RoundView;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.silence.Silences;
import org.unmentoring.matching.trial.MatchTrials;
import org.unmentoring.matching.trial.Trials;

/**
 * Mends a round in one transaction: matches, seats, introductions, and what it can be repeated from. The round's row is
 * locked first, so repairs come one after the other, and no answer comes in between.
 */
@ApplicationScoped
public class Mending {

    private static final Logger LOG = Logger.getLogger(Mending.class);

    /** As a draw: what a hundred thousand people did in earlier rounds takes a while to read. */
    private static final int TRANSACTION_SECONDS = 300;

    private final Rounds rounds;
    private final Matches matches;
    private final Schedules schedules;
    private final Rearranging rearranging;
    private final RepairRepository repairs;
    private final Rests rests;
    private final Trials trials;
    private final MatchTrials matchTrials;
    private final Silences silences;
    private final Introductions introductions;
    private final Meetings meetings;
    private final Events events;
    private final InstantSource clock;

    Mending(
            Rounds rounds,
            Matches matches,
            Schedules schedules,
            Rearranging rearranging,
            RepairRepository repairs,
            Rests rests,
            Trials trials,
            MatchTrials matchTrials,
            Silences silences,
            Introductions introductions,
            Meetings meetings,
            Events events,
            InstantSource clock) {
        this.rounds = rounds;
        this.matches = matches;
        this.schedules = schedules;
        this.rearranging = rearranging;
        this.repairs = repairs;
        this.rests = rests;
        this.trials = trials;
        this.matchTrials = matchTrials;
        this.silences = silences;
        this.introductions = introductions;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /** A second time changes nothing. A match where somebody has answered stays. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    Mended dropOut(RoundId id, ParticipantId who, Pool pool) {
        return dropOut(scene(rounds.changeable(id), pool), who);
    }

    /** Before a round that waited goes out: part of that request, and so without a key of its own. */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    public void dropOutWaiting(RoundId id, ParticipantId who, Pool pool) {
        dropOut(scene(rounds.changeable(id), pool), who);
    }

    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    MyDropout dropOut(RoundId id, MatchId match, ParticipantId me, Pool pool) {
        var scene = scene(rounds.running(id), pool);
        if (scene.standing().matches().stream().anyMatch(it -> it.id().equals(match) && it.answered())) {
            throw Problem.of(409, "match-answered", "Somebody has said whether you met, so this match stays.");
        }
        var mine = scene.openWith(me).stream().map(OfMatch::id).toList();
        var mended = dropOut(scene, me);
        return new MyDropout(mended.dissolved().stream().filter(mine::contains).toList());
    }

    private Mended dropOut(Scene scene, ParticipantId who) {
        if (!scene.standing().everybody().contains(who)) {
            throw Problem.invalid("/participant", "participant-not-in-round", "This person is not in the round.");
        }
        if (!scene.gone().add(who)) {
            return Mended.NOTHING;
        }
        var mine = scene.openWith(who);
        var repair = new RoundRepair(scene.round().id(), Why.DROPOUT, who, clock.instant());
        return mend(repair, scene.without(mine), mine, List.of());
    }

    /** @param asked null: everybody in the pool; whoever is in the round already stays as they are */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    @Idempotent
    Mended comeLate(RoundId id, List<ParticipantId> asked, Pool pool) {
        var scene = awake(scene(rounds.running(id), pool));
        mustBeInTime(scene);
        var joiners = joiners(scene, asked);
        return joiners.isEmpty()
                ? Mended.NOTHING
                : mend(new RoundRepair(id, Why.LATE_JOINERS, null, clock.instant()), scene, List.of(), joiners);
    }

    /** Who rests does not come late to the round; who is in it can still be moved. */
    private Scene awake(Scene scene) {
        var round = scene.round();
        var everybody = new HashSet<>(scene.standing().everybody());
        var pool = rests.late(
                silences.awake(scene.pool(), everybody),
                trials.rhythms(scene.pool()),
                round.id(),
                round.number(),
                everybody);
        return new Scene(round, scene.plan(), scene.standing(), scene.gone(), pool);
    }

    Scene scene(RoundView round, Pool pool) {
        var id = round.id();
        return new Scene(round, schedules.plan(pool.id()), matches.standing(id), repairs.droppedOut(id), pool)
                .apart(repairs.heldApart(id));
    }

    private void mustBeInTime(Scene scene) {
        var plan = scene.plan();
        var zone = scene.pool().programme().timeZone();
        if (!clock.instant()
                .isBefore(plan.lateJoinersUntil().before(scene.round().meetBy(), zone))) {
            throw Problem.of(
                            409,
                            "too-late-to-join",
                            plan.nextDrawAt() == null
                                    ? "Too little time is left in this round. The next one has no date yet."
                                    : "Too little time is left in this round. nextDrawAt says when the next is drawn.")
                    .with("nextDrawAt", plan.nextDrawAt());
        }
    }

    private static List<ParticipantId> joiners(Scene scene, List<ParticipantId> asked) {
        var seated = scene.standing().everybody();
        var pool = scene.pool().people().stream().map(PoolPerson::id).toList();
        if (asked == null) {
            return pool.stream().filter(it -> !seated.contains(it)).toList();
        }
        var known = new HashSet<>(pool);
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i)) && !seated.contains(asked.get(i))) {
                throw Problem.invalid(
                        "/participants/" + i, "person-not-in-pool", "This person can't be drawn at the moment.");
            }
        }
        return asked.stream().filter(it -> !seated.contains(it)).distinct().toList();
    }

    private Mended mend(RoundRepair repair, Scene scene, List<OfMatch> given, List<ParticipantId> joiners) {
        var pool = scene.pool().people().stream().collect(toMap(PoolPerson::id, it -> it));
        var alone = scene.alone(joiners);
        var moves = rearranging.of(
                scene.pool().id(),
                scene.plan().rules(),
                alone.stream().filter(pool::containsKey).toList(),
                scene.open(pool.keySet()),
                pool);
        var placed = moves.placed();
        var stillAlone = alone.stream().filter(it -> !placed.contains(it)).toList();
        return joiners.isEmpty() || !moves.made().isEmpty()
                ? kept(repair, scene, given, moves, stillAlone)
                : new Mended(dissolved(given, moves), made(moves), stillAlone);
    }

    Mended kept(
            RoundRepair repair, Scene scene, List<OfMatch> given, Rearrangement moves, List<ParticipantId> stillAlone) {
        repairs.persistAndFlush(repair.as(moves, stillAlone));
        keep(repair, scene, given, moves, stillAlone);
        return new Mended(dissolved(given, moves), made(moves), stillAlone);
    }

    private static List<MatchId> dissolved(List<OfMatch> given, Rearrangement moves) {
        return Stream.concat(given.stream().map(OfMatch::id), moves.dissolved().stream())
                .toList();
    }

    private static List<MadeMatch> made(Rearrangement moves) {
        return moves.made().entrySet().stream()
                .map(it -> new MadeMatch(it.getKey(), ids(it.getValue())))
                .toList();
    }

    private static List<ParticipantId> ids(Collection<Attendee> people) {
        return people.stream().map(Attendee::id).toList();
    }

    private void keep(
            RoundRepair repair, Scene scene, List<OfMatch> given, Rearrangement moves, List<ParticipantId> stillAlone) {
        var round = scene.round();
        var dissolved = dissolved(given, moves);
        matches.mend(round.id(), repair.id(), dissolved, moves.made());
        LOG.infof(
                "round %s mended: %d matches dissolved, %d made",
                round.id(), dissolved.size(), moves.made().size());
        if (round.isWaiting()) {
            return;
        }
        List<OfMatch> gone = new ArrayList<>(given);
        scene.standing().matches().stream()
                .filter(it -> moves.dissolved().contains(it.id()))
                .forEach(gone::add);
        gone.forEach(it -> introductions.withdraw(it.id(), it.people()));
        gone.forEach(it -> meetings.callOff(it.id()));
        var nudgeAt = nudgeAt(scene);
        var ways = matchTrials.ways(
                round.programme(),
                round.id(),
                round.number(),
                made(moves).stream().collect(toMap(MadeMatch::id, MadeMatch::participants)));
        introductions.enqueue(made(moves).stream()
                .map(it -> new Introduction(
                        it.id(),
                        round.programme(),
                        round.number(),
                        it.participants(),
                        round.meetBy(),
                        nudgeAt,
                        clock.instant(),
                        replaced(gone, it),
                        ways.get(it.id()).sequence(),
                        ways.get(it.id()).firstToWrite()))
                .toList());
        events.mended(round.id(), dissolved, List.copyOf(moves.made().keySet()));
        gone.forEach(it -> tell(it, stillAlone, round));
    }

    private static List<MatchId> replaced(List<OfMatch> gone, MadeMatch made) {
        return gone.stream()
                .filter(it -> !Collections.disjoint(it.people(), made.participants()))
                .map(OfMatch::id)
                .toList();
    }

    private void tell(OfMatch gone, List<ParticipantId> stillAlone, RoundView round) {
        var alone = gone.people().stream().filter(stillAlone::contains).toList();
        if (!alone.isEmpty()) {
            introductions.tell(new Unmatched(gone.id(), round.programme(), round.number(), alone));
        }
    }

    /** As long after this introduction as after the others, and not later than theirs. */
    private Instant nudgeAt(Scene scene) {
        var zone = scene.pool().programme().timeZone();
        var span = scene.plan().nudgeAfter();
        var others = span.after(scene.round().begins(), zone);
        var latest = others.isBefore(scene.round().meetBy()) ? scene.round().meetBy() : others;
        var own = span.after(clock.instant(), zone);
        return own.isBefore(latest) ? own : latest;
    }
}
