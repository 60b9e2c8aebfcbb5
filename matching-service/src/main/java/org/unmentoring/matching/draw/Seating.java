package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everybody in a row: places 0 and 1 are a match, 2 and 3 are one, and so on; when the number is odd the last three are
 * a trio. Every draw can be reached by swapping people.
 */
final class Seating {

    private final PairCosts costs;
    private final int[] row;
    private final int groups;

    Seating(PairCosts costs, int[] row) {
        this.costs = costs;
        this.row = row;
        this.groups = row.length / 2;
    }

    int size() {
        return row.length;
    }

    int groups() {
        return groups;
    }

    int group(int place) {
        return Math.min(place / 2, groups - 1);
    }

    int start(int group) {
        return 2 * group;
    }

    int end(int group) {
        return group == groups - 1 ? row.length : 2 * group + 2;
    }

    int at(int place) {
        return row[place];
    }

    long cost(int group) {
        int start = 2 * group;
        long cost = costs.of(row[start], row[start + 1]);
        return end(group) == start + 2
                ? cost
                : cost + costs.of(row[start], row[start + 2]) + costs.of(row[start + 1], row[start + 2]);
    }

    /** What the draw would cost more (or less, below 0) after a swap. Only a few pairs are summed, so no level overflows. */
    long change(int place, int other) {
        int one = group(place);
        int two = group(other);
        long before = cost(one) + cost(two);
        swap(place, other);
        long after = cost(one) + cost(two);
        swap(place, other);
        return after - before;
    }

    void swap(int place, int other) {
        int kept = row[place];
        row[place] = row[other];
        row[other] = kept;
    }

    List<Integer> costlyGroups() {
        List<Integer> costly = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            if (cost(group) > 0) {
                costly.add(group);
            }
        }
        return costly;
    }

    Objective objective() {
        return toGroups().objective(costs);
    }

    /** Takes apart what can't meet: such a pair is left out; a trio keeps its best pair, if it has one. */
    Groups toGroups() {
        List<int[]> matches = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int[] match = Arrays.copyOfRange(row, start(group), end(group));
            if (cost(group) < PairCosts.LEFT_OUT) {
                matches.add(match);
            } else if (match.length == 2) {
                out.addAll(List.of(match[0], match[1]));
            } else {
                takeApart(match, matches, out);
            }
        }
        return takeInOne(new Groups(matches, out));
    }

    private void takeApart(int[] trio, List<int[]> matches, List<Integer> out) {
        int best = 0;
        for (int spare = 1; spare < 3; spare++) {
            best = without(trio, spare) < without(trio, best) ? spare : best;
        }
        if (without(trio, best) < PairCosts.LEFT_OUT) {
            matches.add(new int[] {trio[(best + 1) % 3], trio[(best + 2) % 3]});
            out.add(trio[best]);
        } else {
            out.addAll(List.of(trio[0], trio[1], trio[2]));
        }
    }

    private long without(int[] trio, int spare) {
        return costs.of(trio[(spare + 1) % 3], trio[(spare + 2) % 3]);
    }

    /** With no trio yet, one person who was left out may make a pair a trio. */
    private Groups takeInOne(Groups groups) {
        boolean trio = groups.matches().stream().anyMatch(match -> match.length == 3);
        long least = PairCosts.LEFT_OUT;
        int guest = -1;
        int host = -1;
        for (int i = 0; !trio && i < groups.leftOut().size(); i++) {
            for (int m = 0; m < groups.matches().size(); m++) {
                int person = groups.leftOut().get(i);
                int[] match = groups.matches().get(m);
                long cost = costs.of(person, match[0]) + costs.of(person, match[1]);
                if (cost < least) {
                    least = cost;
                    guest = i;
                    host = m;
                }
            }
        }
        if (guest >= 0) {
            int[] pair = groups.matches().get(host);
            groups.matches()
                    .set(host, new int[] {pair[0], pair[1], groups.leftOut().remove(guest)});
        }
        return groups;
    }
}
