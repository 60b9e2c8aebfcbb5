package org.unmentoring.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.match.Matches;

/** What trials mean for the matches of a round, the moment before they are introduced. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MatchTrials {

    private final TrialRepository trials;
    private final AssignmentRepository assignments;
    private final TrialService service;
    private final Matches matches;
    private final InstantSource clock;

    MatchTrials(
            TrialRepository trials,
            AssignmentRepository assignments,
            TrialService service,
            Matches matches,
            InstantSource clock) {
        this.trials = trials;
        this.assignments = assignments;
        this.service = service;
        this.matches = matches;
        this.clock = clock;
    }

    /** @return a way for each match; the usual one where no trial is about it */
    public Map<MatchId, Way> ways(
            ProgrammeId programme, RoundId round, int number, Map<MatchId, List<ParticipantId>> people) {
        Map<MatchId, Way> ways = new HashMap<>();
        people.keySet().forEach(it -> ways.put(it, Way.USUAL));
        if (people.isEmpty()) {
            return ways;
        }
        assign(
                programme,
                Kind.NUDGES,
                round,
                number,
                people,
                (match, in) ->
                        ways.compute(match, (same, way) -> way.with(in.arm().sequence())));
        Map<MatchId, ParticipantId> named = new HashMap<>();
        assign(programme, Kind.FIRST_TO_WRITE, round, number, people, (match, in) -> {
            if (in.arm().firstToWrite()) {
                named.put(match, FirstToWrite.of(in.seed(), match, people.get(match)));
            }
        });
        named.forEach((match, who) -> ways.compute(match, (same, way) -> way.naming(who)));
        matches.nameFirstToWrite(named);
        return ways;
    }

    private record In(Arm arm, String seed) {}

    private void assign(
            ProgrammeId programme,
            Kind kind,
            RoundId round,
            int number,
            Map<MatchId, List<ParticipantId>> people,
            BiConsumer<MatchId, In> then) {
        var running = trials.running(programme, kind).filter(it -> trials.isAbout(it.id(), round));
        if (running.isEmpty()) {
            return;
        }
        var trial = running.get();
        var protocol = service.read(trial.protocol());
        var stratum = Protocol.stratum(number);
        var assigning = new Assigning(trial, protocol, assignments.counts(trial.id()));
        people.keySet()
                .forEach(it ->
                        then.accept(it, new In(protocol.arms().get(assigning.arm(stratum, it.value())), trial.seed())));
        assignments.keep(trial.id(), Unit.MATCH, assigning.assigned(), clock.instant());
    }
}
