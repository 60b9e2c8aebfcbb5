package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs every possible draw of a few people: a dynamic programme over the sets of people still without a match (Held
 * and Karp's way, 1962). It counts the best draws as well, so that one of them is chosen uniformly. At most one match has
 * three people. Time and space grow with 2^n.
 */
final class ExhaustiveDraw {

    static final int MOST_PEOPLE = 12;

    private final PairCosts costs;
    private final int everybody;
    /** By remaining people and by whether a trio is still allowed. */
    private final long[][] least;

    private final long[][] ways;

    ExhaustiveDraw(PairCosts costs) {
        this.costs = costs;
        everybody = (1 << costs.size()) - 1;
        least = new long[2][everybody + 1];
        ways = new long[2][everybody + 1];
        ways[0][0] = ways[1][0] = 1;
        for (int remaining = 1; remaining <= everybody; remaining++) {
            for (int trios = 0; trios < 2; trios++) {
                weigh(remaining, trios);
            }
        }
    }

    Groups draw(Chance chance) {
        List<int[]> matches = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        int remaining = everybody;
        int trios = 1;
        while (remaining != 0) {
            int[] match = choose(remaining, trios, chance.below(ways[trios][remaining]));
            for (int person : match) {
                remaining &= ~(1 << person);
            }
            if (match.length == 1) {
                leftOut.add(match[0]);
            } else {
                matches.add(match);
            }
            trios -= match.length == 3 ? 1 : 0;
        }
        return new Groups(matches, leftOut);
    }

    private void weigh(int remaining, int trios) {
        least[trios][remaining] = Long.MAX_VALUE;
        for (int[] match : choices(remaining, trios)) {
            long cost = costWith(match, remaining, trios);
            if (cost < least[trios][remaining]) {
                least[trios][remaining] = cost;
                ways[trios][remaining] = 0;
            }
            if (cost == least[trios][remaining]) {
                ways[trios][remaining] += waysAfter(match, remaining, trios);
            }
        }
    }

    private int[] choose(int remaining, int trios, long ticket) {
        for (int[] match : choices(remaining, trios)) {
            if (costWith(match, remaining, trios) == least[trios][remaining]) {
                ticket -= waysAfter(match, remaining, trios);
                if (ticket < 0) {
                    return match;
                }
            }
        }
        throw new IllegalStateException("the count of the best draws is wrong");
    }

    private long costWith(int[] match, int remaining, int trios) {
        return cost(match) + least[trios - (match.length == 3 ? 1 : 0)][without(match, remaining)];
    }

    private long waysAfter(int[] match, int remaining, int trios) {
        return ways[trios - (match.length == 3 ? 1 : 0)][without(match, remaining)];
    }

    private static int without(int[] match, int remaining) {
        for (int person : match) {
            remaining &= ~(1 << person);
        }
        return remaining;
    }

    private long cost(int[] match) {
        if (match.length == 1) {
            return PairCosts.LEFT_OUT;
        }
        long cost = costs.of(match[0], match[1]);
        return match.length == 2 ? cost : cost + costs.of(match[0], match[2]) + costs.of(match[1], match[2]);
    }

    /** All that can become of the first of the remaining people: left out, in a pair, in a trio. */
    private List<int[]> choices(int remaining, int trios) {
        int first = Integer.numberOfTrailingZeros(remaining);
        List<int[]> choices = new ArrayList<>();
        choices.add(new int[] {first});
        for (int second = first + 1; second < costs.size(); second++) {
            if ((remaining >> second & 1) == 0 || !costs.canMeet(first, second)) {
                continue;
            }
            choices.add(new int[] {first, second});
            for (int third = second + 1; trios > 0 && third < costs.size(); third++) {
                if ((remaining >> third & 1) == 1 && costs.canMeet(first, third) && costs.canMeet(second, third)) {
                    choices.add(new int[] {first, second, third});
                }
            }
        }
        return choices;
    }
}
