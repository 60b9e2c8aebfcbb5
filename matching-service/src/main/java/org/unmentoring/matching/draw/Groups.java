package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Matches as lists of people by their place in the canonical order; turns them into the result of a draw. */
record Groups(List<int[]> matches, List<Integer> leftOut) {

    Objective objective(PairCosts costs) {
        int met = 0;
        int introduced = 0;
        int same = 0;
        for (int[] match : matches) {
            for (int i = 0; i < match.length; i++) {
                for (int j = i + 1; j < match.length; j++) {
                    long cost = costs.of(match[i], match[j]);
                    met += cost >= PairCosts.MET ? 1 : 0;
                    introduced += cost % PairCosts.MET >= PairCosts.INTRODUCED ? 1 : 0;
                    same += cost % PairCosts.INTRODUCED > 0 ? 1 : 0;
                }
            }
        }
        return new Objective(leftOut.size(), met, introduced, same);
    }

    Drawn drawn(PairCosts costs, Objective lowerBound, String method, String bound) {
        List<List<UUID>> ids = new ArrayList<>();
        matches.stream()
                .map(match -> Arrays.stream(match).sorted().toArray())
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .forEach(match ->
                        ids.add(Arrays.stream(match).mapToObj(costs::id).toList()));
        List<UUID> out = leftOut.stream().sorted().map(costs::id).toList();
        return new Drawn(List.copyOf(ids), out, objective(costs), lowerBound, method, bound);
    }
}
