package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can be reached from whom over people who can meet: breadth first, over those not reached yet, people of one way of
 * meeting and one place together. Nobody is looked at twice but for exclusions.
 */
final class Parts {

    private final Table table;
    /** By way and place: who has not been reached. */
    private final List<List<Integer>> waiting = new ArrayList<>();

    private record Way(long modes, int place) {}

    Parts(Table table) {
        this.table = table;
        Map<Way, List<Integer>> byWay = new LinkedHashMap<>();
        for (int i = 0; i < table.size(); i++) {
            var way = new Way(table.modes[i], table.meetsInPerson(i) ? table.place[i] : Table.UNKNOWN);
            byWay.computeIfAbsent(way, it -> new ArrayList<>()).add(i);
        }
        waiting.addAll(byWay.values());
    }

    List<int[]> parts() {
        if (waiting.size() <= 1 && table.input.apart().length == 0) {
            return List.of();
        }
        List<int[]> parts = new ArrayList<>();
        for (List<Integer> people : waiting) {
            while (!people.isEmpty()) {
                parts.add(reachedFrom(people.remove(people.size() - 1)));
            }
        }
        parts.sort((one, other) -> Integer.compare(one[0], other[0]));
        return parts;
    }

    private int[] reachedFrom(int first) {
        List<Integer> reached = new ArrayList<>(List.of(first));
        for (int head = 0; head < reached.size(); head++) {
            for (List<Integer> people : waiting) {
                if (!people.isEmpty() && table.haveAWayToMeet(reached.get(head), people.get(0))) {
                    reach(reached.get(head), people, reached);
                }
            }
        }
        int[] part = reached.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(part);
        return part;
    }

    /** Keeps those waiting whom this person must not meet. */
    private void reach(int person, List<Integer> people, List<Integer> reached) {
        List<Integer> apart = new ArrayList<>();
        for (int it : people) {
            (table.canMeet(person, it) ? reached : apart).add(it);
        }
        people.clear();
        people.addAll(apart);
    }
}
