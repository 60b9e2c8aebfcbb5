package org.unmentoring.matching.film;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unmentoring.matching.film.FilmRepository.Pair;
import org.unmentoring.matching.film.FilmRepository.Someone;
import org.unmentoring.matching.match.MatchOutcome;

/** Counts what the pictures show, round after round, from the same people and pairs. */
final class RoundFigures {

    private final Map<Integer, Integer> joined = new HashMap<>();
    private final Map<Integer, Set<String>> organisations = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> outcomes = new HashMap<>();
    private int people;
    private final Set<String> seen = new HashSet<>();

    RoundFigures(List<Someone> everybody, List<Pair> pairs) {
        everybody.forEach(it -> {
            joined.merge(it.joined(), 1, Integer::sum);
            if (!it.organisation().isEmpty()) {
                organisations
                        .computeIfAbsent(it.joined(), round -> new HashSet<>())
                        .add(it.organisation());
            }
        });
        pairs.forEach(it ->
                outcomes.computeIfAbsent(it.round(), round -> new HashMap<>()).merge(it.outcome(), 1, Integer::sum));
    }

    /** Rounds are asked for in their order. */
    Film.InRound of(int round, Instant drawnAt) {
        int newPeople = joined.getOrDefault(round, 0);
        people += newPeople;
        seen.addAll(organisations.getOrDefault(round, Set.of()));
        int met = count(round, MatchOutcome.MET);
        int notMet = count(round, MatchOutcome.NOT_MET);
        int unconfirmed = count(round, MatchOutcome.UNCONFIRMED);
        return new Film.InRound(
                round, drawnAt, newPeople, people, seen.size(), met + notMet + unconfirmed, met, notMet, unconfirmed);
    }

    private int count(int round, MatchOutcome outcome) {
        return outcomes.getOrDefault(round, Map.of()).getOrDefault(outcome.word(), 0);
    }
}
