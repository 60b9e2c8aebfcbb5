package org.unmentoring.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.participants.PoolPerson;
import org.unmentoring.matching.pool.Pool;

/** What trials mean for a round: which it is about, and who is put in touch how often. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Trials {

    private final TrialRepository trials;
    private final AssignmentRepository assignments;
    private final TrialService service;
    private final InstantSource clock;

    Trials(TrialRepository trials, AssignmentRepository assignments, TrialService service, InstantSource clock) {
        this.trials = trials;
        this.assignments = assignments;
        this.service = service;
        this.clock = clock;
    }

    /** Whoever of the pool is new to a trial comes into an arm. Who has chosen a rhythm of their own keeps it. */
    public Map<ParticipantId, Integer> rhythms(Pool pool) {
        return rhythms(pool, true);
    }

    /** What they would be, for a draw that is only looked at: nothing is kept. */
    public Map<ParticipantId, Integer> rhythmsLookedAt(Pool pool) {
        return rhythms(pool, false);
    }

    /** A draw was opened: running trials that lack rounds are about it. */
    public void opened(ProgrammeId programme, RoundId round) {
        trials.running(programme).stream()
                .filter(it -> lacksRounds(it, service.read(it.protocol())))
                .forEach(it -> trials.takeIn(it.id(), round));
    }

    /** @throws org.unmentoring.base.problem.Problem 404 when there is none */
    public TrialView get(TrialId id) {
        return service.get(id);
    }

    /** By itself: its rounds are over, or a look was sure. */
    public void end(TrialId id, Ending because) {
        service.end(id, because);
    }

    private Map<ParticipantId, Integer> rhythms(Pool pool, boolean keep) {
        var trial = trials.running(pool.id(), Kind.CADENCE);
        if (trial.isEmpty()) {
            return Map.of();
        }
        var protocol = service.read(trial.get().protocol());
        return lacksRounds(trial.get(), protocol) ? rhythms(trial.get(), protocol, pool.people(), keep) : Map.of();
    }

    private Map<ParticipantId, Integer> rhythms(Trial trial, Protocol protocol, List<PoolPerson> people, boolean keep) {
        var arms = assignments.arms(trial.id());
        var sizes = people.stream()
                .filter(it -> it.organisation() != null)
                .collect(Collectors.groupingBy(PoolPerson::organisation, Collectors.counting()));
        var assigning = new Assigning(trial, protocol, assignments.counts(trial.id()));
        people.stream()
                .filter(it -> !arms.containsKey(it.id()))
                .sorted(Comparator.comparing(it -> it.id().toString()))
                .forEach(it -> arms.put(
                        it.id(),
                        assigning.arm(protocol.stratum(it, sizes), it.id().value())));
        var chosen = people.stream()
                .filter(it -> it.everyRounds() > 1)
                .map(PoolPerson::id)
                .toList();
        if (keep) {
            keep(trial.id(), assigning.assigned(), chosen);
        }
        return people.stream()
                .filter(it -> it.everyRounds() == 1)
                .map(PoolPerson::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        it -> protocol.arms().get(arms.get(it)).cadence()));
    }

    private void keep(TrialId trial, List<AssignmentRepository.New> assigned, List<ParticipantId> chosen) {
        if (!assigned.isEmpty()) {
            assignments.keep(trial, Unit.PERSON, assigned, clock.instant());
        }
        if (!chosen.isEmpty()) {
            assignments.haveChosen(trial, chosen);
        }
    }

    private boolean lacksRounds(Trial trial, Protocol protocol) {
        return trials.rounds(trial.id()) < protocol.rounds();
    }
}
