package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The least that any draw can cost, found in the dumbest way: an oracle that shares nothing with what it judges. */
final class BruteForce {

    private final DrawInput input;
    private Objective least;

    private BruteForce(DrawInput input) {
        this.input = input;
    }

    static Objective least(DrawInput input) {
        var search = new BruteForce(input);
        search.seat(new ArrayList<>(input.people()), new ArrayList<>(), 0, false);
        return search.least;
    }

    private void seat(List<Person> waiting, List<List<Person>> matches, int out, boolean trio) {
        if (waiting.isEmpty()) {
            var cost = cost(input, matches, out);
            least = least == null || cost.compareTo(least) < 0 ? cost : least;
            return;
        }
        var first = waiting.get(0);
        var others = waiting.subList(1, waiting.size());
        seat(others, matches, out + 1, trio);
        for (var second : others) {
            next(others, matches, out, trio, List.of(first, second));
            for (var third : others) {
                if (!trio && others.indexOf(third) > others.indexOf(second)) {
                    next(others, matches, out, true, List.of(first, second, third));
                }
            }
        }
    }

    private void next(List<Person> others, List<List<Person>> matches, int out, boolean trio, List<Person> match) {
        for (var one : match) {
            for (var other : match) {
                if (one != other && !canMeet(one, other)) {
                    return;
                }
            }
        }
        var left = new ArrayList<>(others);
        left.removeAll(match);
        var more = new ArrayList<>(matches);
        more.add(match);
        seat(left, more, out, trio);
    }

    static boolean canMeet(Person one, Person other) {
        return one.modes().isEmpty()
                || other.modes().isEmpty()
                || one.modes().stream().anyMatch(other.modes()::contains);
    }

    static Objective cost(DrawInput input, Drawn drawn) {
        return cost(
                input,
                drawn.matches().stream()
                        .map(match ->
                                match.stream().map(id -> person(input, id)).toList())
                        .toList(),
                drawn.leftOut().size());
    }

    private static Person person(DrawInput input, UUID id) {
        return input.people().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Objective cost(DrawInput input, List<List<Person>> matches, int out) {
        int met = 0;
        int introduced = 0;
        int same = 0;
        for (var match : matches) {
            for (int i = 0; i < match.size(); i++) {
                for (int j = i + 1; j < match.size(); j++) {
                    var one = match.get(i);
                    var other = match.get(j);
                    var past = input.relations().stream()
                            .filter(it -> it.one().equals(one.id())
                                            && it.other().equals(other.id())
                                    || it.one().equals(other.id()) && it.other().equals(one.id()))
                            .toList();
                    if (past.stream().anyMatch(Relation::met)) {
                        met++;
                    } else if (!past.isEmpty()) {
                        introduced++;
                    }
                    if (input.rules().avoidSameOrganisation()
                            && !one.organisation().isEmpty()
                            && one.organisation().equals(other.organisation())) {
                        same++;
                    }
                }
            }
        }
        return new Objective(out, met, introduced, same);
    }
}
