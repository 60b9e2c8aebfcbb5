package org.unmentoring.matching.approval;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.unmentoring.matching.events.Events;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Matches;
import org.unmentoring.matching.match.Standing;
import org.unmentoring.matching.notifications.Introduction;
import org.unmentoring.matching.notifications.Introductions;
import org.unmentoring.matching.rest.Rests;
import org.unmentoring.matching.round.HeldRound;
import org.unmentoring.matching.round.Rounds;
import org.unmentoring.matching.schedule.Schedules;
import org.unmentoring.matching.trial.MatchTrials;

/**
 * The transaction that ends a round's wait: it counts from now on, and the introductions of the matches that stand are
 * to be sent, together. Whoever comes second finds it done; so nobody is introduced twice, or before.
 */
@ApplicationScoped
class Release {

    private static final Logger LOG = Logger.getLogger(Release.class);
    private static final int TRANSACTION_SECONDS = 300;

    private final Rounds rounds;
    private final Matches matches;
    private final Schedules schedules;
    private final Introductions introductions;
    private final Events events;
    private final Rests rests;
    private final MatchTrials trials;
    private final InstantSource clock;

    Release(
            Rounds rounds,
            Matches matches,
            Schedules schedules,
            Introductions introductions,
            Events events,
            Rests rests,
            MatchTrials trials,
            InstantSource clock) {
        this.rounds = rounds;
        this.matches = matches;
        this.schedules = schedules;
        this.introductions = introductions;
        this.events = events;
        this.rests = rests;
        this.trials = trials;
        this.clock = clock;
    }

    @Transactional
    boolean isHeld(RoundId id) {
        return rounds.heldStill(id).isPresent();
    }

    @Transactional
    Duration tooEarly(RoundId id) {
        return rounds.heldStill(id)
                .map(HeldRound::approveBy)
                .map(schedules::timeUntil)
                .orElse(Duration.ZERO);
    }

    /** Who is to be introduced to somebody. */
    @Transactional
    List<ParticipantId> matched(RoundId id) {
        return matches.standing(id).matches().stream()
                .flatMap(it -> it.people().stream())
                .distinct()
                .toList();
    }

    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_SECONDS)
    void release(RoundId id) {
        rounds.heldStill(id).ifPresent(this::release);
    }

    private void release(HeldRound round) {
        var plan = schedules.plan(round.programme());
        var now = clock.instant();
        var meetBy = plan.timeToMeet().after(now, round.zone());
        rounds.approve(round.id(), meetBy);
        var standing = matches.standing(round.id()).matches();
        var ways = trials.ways(
                round.programme(),
                round.id(),
                round.number(),
                standing.stream().collect(Collectors.toMap(Standing.OfMatch::id, Standing.OfMatch::people)));
        introductions.enqueue(standing.stream()
                .map(it -> new Introduction(
                        it.id(),
                        round.programme(),
                        round.number(),
                        it.people(),
                        meetBy,
                        plan.nudgeAfter().after(now, round.zone()),
                        now,
                        List.of(),
                        ways.get(it.id()).sequence(),
                        ways.get(it.id()).firstToWrite()))
                .toList());
        events.drawn(round.id());
        rests.drawn(round.id());
        matches.introduced(round.id());
        LOG.infof("round %s waits no more", round.id());
    }
}
