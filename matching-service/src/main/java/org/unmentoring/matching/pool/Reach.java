package org.unmentoring.matching.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unmentoring.matching.draw.Person;

/** Who could meet whom at all: a way of meeting in common, the same place where it is in person, and nobody's wish against it. */
final class Reach {

    /** How people meet and where: a pool has few of these, however many people. */
    private record Way(Set<String> modes, String place) {

        static Way of(Person it) {
            return new Way(it.modes(), it.place());
        }

        /** No modes: any will do. */
        boolean meets(Way other) {
            boolean anyOfOne = modes.isEmpty();
            boolean anyOfOther = other.modes.isEmpty();
            if (anyOfOne && anyOfOther) {
                return true;
            }
            boolean near = place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
            return (anyOfOne ? other : this)
                    .modes.stream()
                            .filter(mode -> anyOfOne || anyOfOther || other.modes.contains(mode))
                            .anyMatch(mode -> near || !mode.equals(Person.IN_PERSON));
        }
    }

    private final List<Person> people;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Reach(List<Person> people) {
        this.people = people;
    }

    void apart(int one, int other) {
        apart.computeIfAbsent(one, first -> new TreeSet<>()).add(other);
        apart.computeIfAbsent(other, first -> new TreeSet<>()).add(one);
    }

    boolean canMeet(int one, int other) {
        return !apart.getOrDefault(one, Set.of()).contains(other)
                && Way.of(people.get(one)).meets(Way.of(people.get(other)));
    }

    /** Places of those for whom nobody else is left, in ascending order. */
    List<Integer> unreachable() {
        Map<Way, Integer> sizes = new HashMap<>();
        people.forEach(it -> sizes.merge(Way.of(it), 1, Integer::sum));
        Map<Way, Integer> within = new HashMap<>();
        sizes.keySet().forEach(way -> within.put(way, within(way, sizes)));
        List<Integer> unreachable = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            var way = Way.of(people.get(place));
            int others = within.get(way) - (way.meets(way) ? 1 : 0);
            if (others - keptApart(place, way) <= 0) {
                unreachable.add(place);
            }
        }
        return unreachable;
    }

    private static int within(Way way, Map<Way, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(it -> way.meets(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private long keptApart(int place, Way way) {
        return apart.getOrDefault(place, Set.of()).stream()
                .filter(it -> way.meets(Way.of(people.get(it))))
                .count();
    }
}
