package org.unmentoring.matching.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether ties cross the borders of groups: the E-I index (Krackhardt and Stern 1988), ties between groups less ties within them,
 * by both. -1: all within; 1: all across. Beside it what it would be by chance: the same network, the same sizes of groups, and
 * everybody's group dealt out at random.
 *
 * @param index NaN where no tie is between two people whose groups are known, as are the others then
 * @param ties between two people whose groups are known
 * @param people whose group is known
 * @param groups that are known
 * @param expected the mean over all ways to deal the groups out, in closed form
 * @param low and {@code high}: between them 95 of 100 deals lie, by {@link #DEALS} of them
 */
public record Mixing(double index, int ties, int people, int groups, double expected, double low, double high) {

    public static final int DEALS = 2_000;
    public static final int UNKNOWN = -1;

    /** @param group of each person, numbered from 0, or {@link #UNKNOWN} */
    public static Mixing of(Graph graph, int[] group, long seed) {
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        int[] places = new int[group.length];
        int people = 0;
        for (int person = 0; person < group.length; person++) {
            places[person] = group[person] == UNKNOWN ? UNKNOWN : people++;
        }
        int[] known = Arrays.stream(group).filter(it -> it != UNKNOWN).toArray();
        int[][] ends = ends(graph, places);
        int ties = ends[0].length;
        if (ties == 0) {
            return new Mixing(Double.NaN, 0, people, groups, Double.NaN, Double.NaN, Double.NaN);
        }
        double index = index(within(ends, known), ties);
        double[] deals = deals(ends, known, seed);
        return new Mixing(
                index,
                ties,
                people,
                groups,
                1 - 2 * withinByChance(known, groups),
                deals[(int) Math.floor(0.025 * (DEALS - 1))],
                deals[(int) Math.ceil(0.975 * (DEALS - 1))]);
    }

    private static int[][] ends(Graph graph, int[] places) {
        int[] ones = new int[graph.ties()];
        int[] others = new int[graph.ties()];
        int count = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int arc = graph.first(person); arc < graph.first(person + 1); arc++) {
                int other = graph.neighbour(arc);
                if (person < other && places[person] != UNKNOWN && places[other] != UNKNOWN) {
                    ones[count] = places[person];
                    others[count++] = places[other];
                }
            }
        }
        return new int[][] {Arrays.copyOf(ones, count), Arrays.copyOf(others, count)};
    }

    private static int within(int[][] ends, int[] group) {
        int within = 0;
        for (int tie = 0; tie < ends[0].length; tie++) {
            within += group[ends[0][tie]] == group[ends[1][tie]] ? 1 : 0;
        }
        return within;
    }

    private static double index(int within, int ties) {
        return (double) (ties - 2 * within) / ties;
    }

    /** Two different people, drawn at random, are of one group: each tie is such a pair. */
    private static double withinByChance(int[] group, int groups) {
        long[] sizes = new long[groups];
        for (int it : group) {
            sizes[it]++;
        }
        double pairs =
                Arrays.stream(sizes).mapToDouble(it -> (double) it * (it - 1)).sum();
        return pairs / ((double) group.length * (group.length - 1));
    }

    private static double[] deals(int[][] ends, int[] known, long seed) {
        int[] group = known.clone();
        var chance = new SplittableRandom(seed);
        double[] deals = new double[DEALS];
        for (int deal = 0; deal < DEALS; deal++) {
            for (int place = group.length - 1; place > 0; place--) {
                int from = chance.nextInt(place + 1);
                int moved = group[place];
                group[place] = group[from];
                group[from] = moved;
            }
            deals[deal] = index(within(ends, group), ends[0].length);
        }
        Arrays.sort(deals);
        return deals;
    }
}
