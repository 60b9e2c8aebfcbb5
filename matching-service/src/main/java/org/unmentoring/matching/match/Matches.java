package org.unmentoring.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;

/** The matches of rounds, for the rooms that make rounds. All belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Matches {

    private final MatchRepository matches;
    private final SeatWriter writer;
    private final Event<MatchesChanged> changed;

    Matches(MatchRepository matches, SeatWriter writer, Event<MatchesChanged> changed) {
        this.matches = matches;
        this.writer = writer;
        this.changed = changed;
    }

    /** A round that was just drawn. */
    public void seat(RoundId round, List<Placed> seats) {
        matches.flush();
        writer.writeMatches(
                round,
                seats.stream()
                        .map(Placed::match)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        writer.writeSeats(round, seats);
        changed.fire(new MatchesChanged(round));
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
        changed.fire(new MatchesChanged(round));
    }

    public Standing standing(RoundId round) {
        Set<ParticipantId> everybody = new LinkedHashSet<>();
        Map<MatchId, List<ParticipantId>> people = new LinkedHashMap<>();
        Set<MatchId> answered = new HashSet<>();
        for (var row : matches.standing(round)) {
            var person = new ParticipantId(row.participant());
            everybody.add(person);
            if (row.match() != null) {
                var match = new MatchId(row.match());
                people.computeIfAbsent(match, first -> new ArrayList<>()).add(person);
                if (row.answered()) {
                    answered.add(match);
                }
            }
        }
        return new Standing(
                everybody,
                people.entrySet().stream()
                        .map(it -> new Standing.OfMatch(it.getKey(), it.getValue(), answered.contains(it.getKey())))
                        .toList());
    }

    /** @throws Problem 404 for a match of others */
    @Transactional
    public RoundId roundOf(MatchId match, ParticipantId participant) {
        return matches.roundOf(match, participant).orElseThrow(Problem::notFound);
    }

    /** What a repair changes; a dissolved match stays, and tells by which. */
    public void mend(RoundId round, RepairId repair, List<MatchId> dissolved, Map<MatchId, List<Attendee>> made) {
        matches.dissolve(dissolved.stream().map(MatchId::value).toList(), repair);
        made.forEach((match, people) -> {
            matches.make(match, round, repair);
            people.forEach(person -> matches.seat(person, match, round));
        });
        changed.fire(new MatchesChanged(round));
    }

    /** In a trial: who of a match is asked to write first. */
    public void nameFirstToWrite(Map<MatchId, ParticipantId> named) {
        if (!named.isEmpty()) {
            matches.nameFirstToWrite(named);
        }
    }

    /** The round waits no more: its matches count from now on. */
    public void introduced(RoundId round) {
        changed.fire(new MatchesChanged(round));
    }

    /** Of a round that was given up while it waited. */
    public void forget(RoundId round) {
        matches.forget(round);
    }

    public void correct(MatchId match, Recorded recorded) {
        var found = matches.findById(match);
        found.record(recorded);
        changed.fire(new MatchesChanged(found.round()));
    }

    public List<RecordedMatch> of(RoundId round) {
        Map<MatchId, Set<ParticipantId>> people = matches.seats(round).stream()
                .collect(Collectors.groupingBy(Seat::match, Collectors.mapping(Seat::participant, Collectors.toSet())));
        return matches.list("round.value", round.value()).stream()
                .map(it -> new RecordedMatch(it.id(), people.get(it.id()), it.recorded()))
                .toList();
    }
}
