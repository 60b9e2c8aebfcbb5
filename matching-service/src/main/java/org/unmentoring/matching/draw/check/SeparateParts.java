package org.unmentoring.matching.draw.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.Person;

/** Whether everybody is in one part, and nobody can meet anybody of another part. Part of {@link Verifier}. */
final class SeparateParts {

    private static final int NONE = -1;

    private final DrawInput input;
    private final Costs costs;
    private final int[] partOf;
    private final int parts;
    private String fault;

    private record Way(Object modes, String place) {}

    SeparateParts(DrawInput input, Costs costs, List<PartProof> proofs) {
        this.input = input;
        this.costs = costs;
        parts = proofs.size();
        partOf = new int[input.size()];
        Arrays.fill(partOf, NONE);
        for (int part = 0; part < parts; part++) {
            for (int person : proofs.get(part).people()) {
                if (person < 0 || person >= partOf.length || partOf[person] != NONE) {
                    fault = "the parts of the proof share people, or name some who are not there";
                    return;
                }
                partOf[person] = part;
            }
        }
        for (int person = 0; person < partOf.length; person++) {
            if ((partOf[person] != NONE) != costs.isDrawn(person)) {
                fault = "the parts of the proof are not those who were drawn";
            }
        }
        if (parts > 1 && fault == null && !areSeparate()) {
            fault = "people of different parts of the proof can meet";
        }
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private boolean areSeparate() {
        Map<Way, Map<Integer, List<Integer>>> byWay = new LinkedHashMap<>();
        for (int i = 0; i < partOf.length; i++) {
            if (partOf[i] != NONE) {
                Person it = input.people().get(i);
                byWay.computeIfAbsent(new Way(it.modes(), it.place()), way -> new LinkedHashMap<>())
                        .computeIfAbsent(partOf[i], part -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Map<Integer, List<Integer>>> ways = new ArrayList<>(byWay.values());
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i; j < ways.size(); j++) {
                if (!areSeparate(ways.get(i), ways.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areSeparate(Map<Integer, List<Integer>> some, Map<Integer, List<Integer>> others) {
        int one = some.values().iterator().next().get(0);
        int other = others.values().iterator().next().get(0);
        if (!Costs.haveAWayToMeet(input.people().get(one), input.people().get(other))) {
            return true;
        }
        // Only exclusions can keep these apart, and there are not more pairs than those.
        long pairs = 0;
        for (var part : some.entrySet()) {
            for (var there : others.entrySet()) {
                if (!part.getKey().equals(there.getKey())) {
                    pairs += (long) part.getValue().size() * there.getValue().size();
                    if (pairs > 2L * input.apart().length || anyCanMeet(part.getValue(), there.getValue())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean anyCanMeet(List<Integer> some, List<Integer> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> costs.canMeet(one, other)));
    }

    List<List<int[]>> split(List<int[]> matches) {
        List<List<int[]>> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            split.add(new ArrayList<>());
        }
        matches.forEach(match -> split.get(partOf[match[0]]).add(match));
        return split;
    }

    List<int[]> split(int[] leftOut) {
        Map<Integer, List<Integer>> split = new HashMap<>();
        for (int person : leftOut) {
            split.computeIfAbsent(partOf[person], it -> new ArrayList<>()).add(person);
        }
        List<int[]> rows = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            rows.add(split.getOrDefault(part, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
        return rows;
    }
}
