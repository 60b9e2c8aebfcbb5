package org.unmentoring.matching.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.unmentoring.matching.film.FilmOfOrganisations.Edge;
import org.unmentoring.matching.film.FilmOfOrganisations.Joined;
import org.unmentoring.matching.film.FilmOfOrganisations.Organisation;
import org.unmentoring.matching.film.FilmRepository.GroupPlace;
import org.unmentoring.matching.film.FilmRepository.Pair;
import org.unmentoring.matching.film.FilmRepository.Someone;
import org.unmentoring.matching.match.MatchOutcome;

/** People gathered by the organisations that they had last. */
final class Gathered {

    private final List<GroupPlace> places;
    private final Map<String, List<Someone>> members = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    Gathered(List<GroupPlace> places, List<Someone> everybody) {
        this.places = places;
        var byName = new HashMap<String, Integer>();
        places.forEach(it -> byName.put(it.name(), it.number()));
        everybody.stream().filter(it -> byName.containsKey(it.organisation())).forEach(it -> {
            members.computeIfAbsent(it.organisation(), name -> new ArrayList<>())
                    .add(it);
            numbers.put(it.participant(), byName.get(it.organisation()));
        });
    }

    /** Those that people joined from in these rounds. */
    List<Organisation> organisations(IntPredicate rounds) {
        return places.stream()
                .filter(it -> members.containsKey(it.name()))
                .map(it -> organisation(it, members.get(it.name()), rounds))
                .filter(it -> !it.joined().isEmpty())
                .toList();
    }

    FilmOfOrganisations.Whole whole() {
        return new FilmOfOrganisations.Whole(
                Frame.around(places.stream()
                        .map(it -> new Place(it.number(), it.x(), it.y()))
                        .toList()),
                organisations(round -> true).stream()
                        .map(Organisation::sector)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Organisation organisation(GroupPlace place, List<Someone> its, IntPredicate rounds) {
        var joined = new TreeMap<Integer, Integer>();
        var sectors = new TreeMap<String, Integer>();
        its.stream().filter(it -> rounds.test(it.joined())).forEach(it -> joined.merge(it.joined(), 1, Integer::sum));
        its.stream().filter(it -> it.sector() != null).forEach(it -> sectors.merge(it.sector(), 1, Integer::sum));
        return new Organisation(
                place.number(),
                its.get(its.size() - 1).organisationName(),
                sectors.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null),
                place.x(),
                place.y(),
                joined.entrySet().stream()
                        .map(it -> new Joined(it.getKey(), it.getValue()))
                        .toList());
    }

    private record Between(int round, int source, int target) {}

    /** In the order of rounds, and within one as the pairs come, which is the same each time. */
    List<Edge> edges(List<Pair> pairs) {
        Map<Between, int[]> counts = new LinkedHashMap<>();
        for (var pair : pairs) {
            var one = numbers.get(pair.one());
            var other = numbers.get(pair.other());
            if (one != null && other != null) {
                counts.computeIfAbsent(
                                new Between(pair.round(), Math.min(one, other), Math.max(one, other)),
                                it -> new int[3])[
                        MatchOutcome.of(pair.outcome()).ordinal()]++;
            }
        }
        return counts.entrySet().stream()
                .map(it -> new Edge(
                        it.getKey().source(),
                        it.getKey().target(),
                        it.getKey().round(),
                        it.getValue()[MatchOutcome.MET.ordinal()],
                        it.getValue()[MatchOutcome.NOT_MET.ordinal()],
                        it.getValue()[MatchOutcome.UNCONFIRMED.ordinal()]))
                .toList();
    }
}
