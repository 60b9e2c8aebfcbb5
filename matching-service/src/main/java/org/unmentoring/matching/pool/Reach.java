package org.unmentoring.matching.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Way;

/** Who could meet whom at all: a way of meeting in common, the same place where it is in person, and nobody's wish against it. */
final class Reach {

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
                && people.get(one).way().meets(people.get(other).way());
    }

    /** Places of those for whom nobody else is left, in ascending order. */
    List<Integer> unreachable() {
        Map<Way, Integer> sizes = new HashMap<>();
        people.forEach(it -> sizes.merge(it.way(), 1, Integer::sum));
        Map<Way, Integer> within = new HashMap<>();
        sizes.keySet().forEach(way -> within.put(way, within(way, sizes)));
        List<Integer> unreachable = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            var way = people.get(place).way();
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
                .filter(it -> way.meets(people.get(it).way()))
                .count();
    }
}
