package org.unmentoring.matching.rest;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;

/** Who of a pool by own wish is not drawn: a round to skip, or one between two of their own. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rests {
    private static final int NEXT = Integer.MAX_VALUE;

    private final RestRepository rests;
    private final SchedulerClient work;
    private final InstantSource clock;

    Rests(RestRepository rests, SchedulerClient work, InstantSource clock) {
        this.rests = rests;
        this.work = work;
        this.clock = clock;
    }

    /**
     * For the next round of its programme.
     *
     * @param trial the rhythms of those who are in a trial of them, instead of their own
     */
    public Resting in(Pool pool, Map<ParticipantId, Integer> trial) {
        return in(pool, trial, NEXT, Set.of());
    }

    /** For people who come late to a round: nobody is put in touch in it who sat it out, or wants to skip one. */
    public Pool late(
            Pool pool, Map<ParticipantId, Integer> trial, RoundId round, int number, Set<ParticipantId> seated) {
        var satOut = rests.of(round);
        return new Pool(
                pool.programme(),
                in(pool, trial, number, seated).pool().people().stream()
                        .filter(it -> seated.contains(it.id()) || !satOut.contains(it.id()))
                        .toList());
    }

    public void keep(RoundId round, Resting resting) {
        if (!resting.rests().isEmpty()) rests.keep(round, resting.rests());
    }

    /** The round is drawn: participants-service hears whose wish to skip one is fulfilled. */
    public void drawn(RoundId round) {
        if (!rests.skips(round).isEmpty())
            work.scheduleIfNotExists(
                    SkipsFulfilled.OF_ROUND.instance(round.toString()).scheduledTo(clock.instant()));
    }

    /** Empty for who did not rest. */
    @Transactional
    public Optional<Why> why(RoundId round, ParticipantId participant) {
        return rests.why(round, participant);
    }

    private Resting in(Pool pool, Map<ParticipantId, Integer> trial, int number, Set<ParticipantId> seated) {
        var askedToSkip = pool.people().stream()
                .filter(it -> it.skipAskedAt() != null)
                .map(PoolPerson::id)
                .toList();
        var choosy = pool.people().stream()
                .filter(it -> every(it, trial) > 1)
                .map(PoolPerson::id)
                .toList();
        var fulfilled = askedToSkip.isEmpty()
                ? Map.<ParticipantId, java.time.Instant>of()
                : rests.fulfilled(pool.id(), askedToSkip);
        var matched = choosy.isEmpty() ? Map.<ParticipantId, Long>of() : rests.lastMatched(pool.id(), number, choosy);
        List<PoolPerson> awake = new ArrayList<>();
        List<Rest> resting = new ArrayList<>();
        for (var person : pool.people()) {
            boolean skips =
                    person.skipAskedAt() != null && !person.skipAskedAt().equals(fulfilled.get(person.id()));
            boolean between = matched.getOrDefault(person.id(), Long.MAX_VALUE) < every(person, trial);
            if (seated.contains(person.id()) || !skips && !between) awake.add(person);
            else if (skips) resting.add(Rest.skip(person));
            else resting.add(Rest.between(person, trial.containsKey(person.id()) ? Why.TRIAL : Why.CADENCE));
        }
        return new Resting(new Pool(pool.programme(), awake), resting);
    }

    private static int every(PoolPerson person, Map<ParticipantId, Integer> trial) {
        return trial.getOrDefault(person.id(), person.everyRounds());
    }
}
