package org.unmentoring.matching.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far people are from one another, and who lies between others: all shortest paths from each person in turn (Brandes 2001).
 * Of more people than {@code exactTo} only some are begun from, drawn at random without putting back, and the figures are
 * estimates (Brandes and Pich 2007).
 *
 * @param mean ties on the way from one person to another, over all pairs with a way; NaN where no pair has one
 * @param longest the most ties on such a way; where sampled, the most that was seen
 * @param betweenness of each person: the share of the shortest ways between two others that leads over them, over all pairs of
 *     others; 0 with fewer than three people
 * @param begunFrom how many people ways were followed from: all, or the sample
 * @param meanError half the width of the mean's 95 % interval; 0 where exact
 * @param betweennessErrors the same for each person
 */
public record Paths(
        double mean, int longest, double[] betweenness, int begunFrom, double meanError, double[] betweennessErrors) {

    private static final double IN_95_OF_100 = 1.959963984540054;

    public static Paths of(Graph graph, int exactTo, int sample, long seed) {
        int people = graph.people();
        int[] starts = people <= exactTo ? everybody(people) : some(people, Math.min(sample, people), seed);
        return new Walk(graph).from(starts);
    }

    private static int[] everybody(int people) {
        int[] all = new int[people];
        Arrays.setAll(all, it -> it);
        return all;
    }

    /** The first places of a shuffle. */
    private static int[] some(int people, int count, long seed) {
        int[] all = everybody(people);
        var chance = new SplittableRandom(seed);
        for (int place = 0; place < count; place++) {
            int from = chance.nextInt(place, people);
            int moved = all[place];
            all[place] = all[from];
            all[from] = moved;
        }
        return Arrays.copyOf(all, count);
    }

    /** How many people are one or two ties away from each, on average; exact however many there are. */
    public static double withinTwo(Graph graph) {
        int[] seenBy = new int[graph.people()];
        Arrays.fill(seenBy, -1);
        long found = 0;
        for (int person = 0; person < graph.people(); person++) {
            seenBy[person] = person;
            for (int arc = graph.first(person); arc < graph.first(person + 1); arc++) {
                int near = graph.neighbour(arc);
                found += seenBy[near] == person ? 0 : 1;
                seenBy[near] = person;
                for (int further = graph.first(near); further < graph.first(near + 1); further++) {
                    int far = graph.neighbour(further);
                    found += seenBy[far] == person ? 0 : 1;
                    seenBy[far] = person;
                }
            }
        }
        return graph.people() == 0 ? 0 : (double) found / graph.people();
    }

    /**
     * What is passed on the way out is kept for the way back: who stands one tie further than whom. How far somebody is from the
     * start is known by its rest by three only, which tells nearer, as far and further apart, and stays in the fastest memory.
     */
    private static final class Walk {

        private static final byte NOT_REACHED = 0;

        private final Graph graph;
        private final byte[] distance;
        private final int[] order;
        private final double[] ways;
        private final double[] perWay;
        private final int[] further;
        private final int[] firstFurther;
        private final double[] sum;
        private final double[] squares;
        private int reached;
        private long length;
        private int longest;

        Walk(Graph graph) {
            int people = graph.people();
            this.graph = graph;
            distance = new byte[people];
            order = new int[people];
            ways = new double[people];
            perWay = new double[people];
            further = new int[graph.ties() + 1];
            firstFurther = new int[people + 1];
            sum = new double[people];
            squares = new double[people];
        }

        Paths from(int[] starts) {
            int count = starts.length;
            long[] lengths = new long[count];
            long[] pairs = new long[count];
            for (int i = 0; i < count; i++) {
                outwards(starts[i]);
                lengths[i] = length;
                pairs[i] = reached - 1L;
                back();
            }
            double mean =
                    (double) Arrays.stream(lengths).sum() / Arrays.stream(pairs).sum();
            return new Paths(mean, longest, shares(count), count, meanError(lengths, pairs, mean), errors(count));
        }

        private void outwards(int start) {
            distance[start] = 1;
            ways[start] = 1;
            order[0] = start;
            reached = 1;
            length = 0;
            int ties = 0;
            int passed = 0;
            for (int place = 0; place < reached; ties++) {
                int end = reached;
                byte next = (byte) ((ties + 1) % 3 + 1);
                for (; place < end; place++) {
                    passed = pass(place, next, passed);
                }
                length += (ties + 1L) * (reached - end);
                longest = Math.max(longest, reached > end ? ties + 1 : 0);
            }
            firstFurther[reached] = passed;
        }

        private int pass(int place, byte next, int passed) {
            int person = order[place];
            int end = passed;
            for (int arc = graph.first(person); arc < graph.first(person + 1); arc++) {
                int other = graph.neighbour(arc);
                if (distance[other] == NOT_REACHED) {
                    distance[other] = next;
                    order[reached++] = other;
                }
                further[end] = other;
                end += distance[other] == next ? 1 : 0;
            }
            for (int it = passed; it < end; it++) {
                ways[further[it]] += ways[person];
            }
            firstFurther[place] = passed;
            return end;
        }

        private void back() {
            for (int place = reached - 1; place >= 0; place--) {
                int person = order[place];
                double dependency = 0;
                for (int it = firstFurther[place]; it < firstFurther[place + 1]; it++) {
                    dependency += perWay[further[it]];
                }
                dependency *= ways[person];
                perWay[person] = (1 + dependency) / ways[person];
                sum[person] += place == 0 ? 0 : dependency;
                squares[person] += place == 0 ? 0 : dependency * dependency;
                distance[person] = NOT_REACHED;
                ways[person] = 0;
            }
        }

        private double[] shares(int count) {
            double[] shares = new double[sum.length];
            Arrays.setAll(shares, person -> share(sum[person] / count));
            return shares;
        }

        /** From a mean over those begun from to a share of all ordered pairs of others. */
        private double share(double mean) {
            double people = sum.length;
            return people < 3 ? 0 : mean * people / ((people - 1) * (people - 2));
        }

        private double meanError(long[] lengths, long[] pairs, double mean) {
            int count = lengths.length;
            double all = Arrays.stream(pairs).sum();
            if (count == sum.length || count < 2 || all == 0) {
                return 0;
            }
            double spread = 0;
            for (int i = 0; i < count; i++) {
                double off = lengths[i] - mean * pairs[i];
                spread += off * off;
            }
            return IN_95_OF_100 * Math.sqrt(spread / (count - 1) * count * left(count)) / all;
        }

        private double[] errors(int count) {
            double[] errors = new double[sum.length];
            if (count < sum.length && count > 1) {
                Arrays.setAll(errors, person -> {
                    double mean = sum[person] / count;
                    double variance = Math.max(0, squares[person] - count * mean * mean) / (count - 1);
                    return share(IN_95_OF_100 * Math.sqrt(variance / count * left(count)));
                });
            }
            return errors;
        }

        /** Of a sample that is nearly everybody little is left to chance. */
        private double left(int count) {
            return 1 - (double) count / sum.length;
        }
    }
}
