package org.unmentoring.matching.graph;

import java.util.Arrays;

/**
 * Who is tied to whom: simple and undirected, however often a tie is named. Neighbours of all people lie in one array, each
 * person's in order, since the measures walk over them some hundred million times.
 */
public final class Graph {

    private final int[] first;
    private final int[] neighbours;

    /**
     * @param people how many there are, tied or not; they are numbered from 0
     * @param ones and {@code others}: the two ends of each tie; who is tied to themselves is not
     */
    public Graph(int people, int[] ones, int[] others) {
        long[] arcs = new long[2 * ones.length];
        int count = 0;
        for (int tie = 0; tie < ones.length; tie++) {
            if (ones[tie] != others[tie]) {
                arcs[count++] = (long) ones[tie] << 32 | others[tie];
                arcs[count++] = (long) others[tie] << 32 | ones[tie];
            }
        }
        arcs = Arrays.stream(arcs, 0, count).sorted().distinct().toArray();
        first = new int[people + 1];
        neighbours = new int[arcs.length];
        for (int arc = 0; arc < arcs.length; arc++) {
            first[(int) (arcs[arc] >>> 32) + 1]++;
            neighbours[arc] = (int) arcs[arc];
        }
        for (int person = 0; person < people; person++) {
            first[person + 1] += first[person];
        }
    }

    public int people() {
        return first.length - 1;
    }

    public int ties() {
        return neighbours.length / 2;
    }

    public int degree(int person) {
        return first[person + 1] - first[person];
    }

    /** Where this person's neighbours begin; they end where the next person's begin. */
    int first(int person) {
        return first[person];
    }

    int neighbour(int arc) {
        return neighbours[arc];
    }

    /** Ties that there are, of all that there could be; 0 where there could be none. */
    public double density() {
        double possible = (double) people() * (people() - 1) / 2;
        return possible == 0 ? 0 : ties() / possible;
    }

    /** How many people have 0, 1, 2, … ties; as long as the most ties that somebody has. */
    public int[] degrees() {
        int most = 0;
        for (int person = 0; person < people(); person++) {
            most = Math.max(most, degree(person));
        }
        int[] degrees = new int[people() == 0 ? 0 : most + 1];
        for (int person = 0; person < people(); person++) {
            degrees[degree(person)]++;
        }
        return degrees;
    }
}
