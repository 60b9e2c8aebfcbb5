package org.unmentoring.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.matching.draw.Relation;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

/** The matches of rounds, for the rooms that make rounds. All belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Matches {

    private final MatchRepository matches;

    Matches(MatchRepository matches) {
        this.matches = matches;
    }

    /** Who was introduced to whom in the programme's rounds so far, and who met. */
    public List<Relation> relations(ProgrammeId programme) {
        return matches.pairs(programme).stream()
                .map(it -> new Relation(
                        it.one(), it.other(), it.number(), MatchOutcome.of(it.outcome()) == MatchOutcome.MET))
                .toList();
    }

    /** A round that was just drawn: everybody once. */
    public void seat(RoundId round, List<NewMatch> made, Collection<Attendee> leftOut) {
        made.forEach(it -> matches.persist(new Match(it.id(), round)));
        matches.flush();
        for (NewMatch match : made) {
            match.people().forEach(person -> matches.add(new Seat(round, match.id(), person, 1)));
        }
        leftOut.forEach(person -> matches.add(new Seat(round, null, person, 1)));
        matches.flush();
    }

    /** Matches of an earlier round; there somebody may have met twice. */
    public void record(RoundId round, List<NewMatch> earlier) {
        Map<ParticipantId, Integer> turns = new HashMap<>();
        matches.seats(round).forEach(it -> turns.merge(it.participant(), 1, Integer::sum));
        for (NewMatch it : earlier) {
            var match = new Match(it.id(), round);
            match.record(it.recorded());
            matches.persist(match);
        }
        matches.flush();
        for (NewMatch it : earlier) {
            it.people()
                    .forEach(person ->
                            matches.add(new Seat(round, it.id(), person, turns.merge(person.id(), 1, Integer::sum))));
        }
        matches.flush();
    }

    public void correct(MatchId match, Recorded recorded) {
        matches.findById(match).record(recorded);
    }

    public List<RecordedMatch> of(RoundId round) {
        Map<MatchId, Set<ParticipantId>> people = matches.seats(round).stream()
                .collect(Collectors.groupingBy(Seat::match, Collectors.mapping(Seat::participant, Collectors.toSet())));
        return matches.list("round.value", round.value()).stream()
                .map(it -> new RecordedMatch(it.id(), people.get(it.id()), it.recorded()))
                .toList();
    }
}
