package org.unmentoring.bench.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.bench.peer.Graph;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.matching.draw.Level;

/**
 * A programme as a graph whose cheapest perfect matching costs as much as the best draw where people without a pair sit
 * out, and no more than it where they join a trio or meet a host: then everybody without a pair costs the least they can.
 */
public final class Relaxation {

    private static final long MANY = 1_000_000;

    private final Charges charges;
    private final List<Level> order;
    private final int[] who;
    /** In the order of the levels; null for two who can't meet. */
    private final long[][][] pair;

    private final long[][] alone;

    public Relaxation(Programme programme) {
        charges = new Charges(programme);
        order = Charges.order(programme.rules());
        who = charges.drawn();
        pair = new long[who.length][who.length][];
        for (int a = 0; a < who.length; a++) {
            for (int b = 0; b < a; b++) {
                if (charges.canMeet(who[a], who[b])) {
                    pair[a][b] = pair[b][a] = inOrder(charges.pair(who[a], who[b]));
                }
            }
        }
        alone = IntStream.range(0, who.length).mapToObj(this::alone).toArray(long[][]::new);
    }

    private long[] inOrder(long[] byLevel) {
        return order.stream().mapToLong(it -> byLevel[it.ordinal()]).toArray();
    }

    private long[] alone(int a) {
        long[] least = inOrder(charges.leftOut(who[a]));
        long[] never = {MANY};
        long[] first = never;
        long[] second = never;
        for (int b = 0; b < who.length; b++) {
            if (pair[a][b] == null) {
                continue;
            }
            if (charges.canHost(who[b])) {
                least = less(least, sum(pair[a][b], inOrder(charges.hosting(who[b]))));
            }
            if (charges.trioFine(who[a]) && charges.trioFine(who[b])) {
                long[] more = less(first, pair[a][b]) == first ? pair[a][b] : first;
                first = less(first, pair[a][b]);
                second = less(second, more);
            }
        }
        return second == never ? least : less(least, sum(sum(first, second), inOrder(charges.leastTrio(who[a]))));
    }

    /** Nobody is one more vertex where the number of people is odd. */
    public Graph graph() {
        int n = who.length;
        int vertices = n + n % 2;
        int edges = vertices * (vertices - 1) / 2;
        var graph = new Graph(vertices, new int[edges], new int[edges], new long[edges][]);
        int e = 0;
        for (int a = 0; a < vertices; a++) {
            for (int b = 0; b < a; b++) {
                graph.one()[e] = a;
                graph.other()[e] = b;
                graph.cost()[e++] = a == n ? alone[b] : cost(a, b);
            }
        }
        return graph;
    }

    private long[] cost(int a, int b) {
        long[] apart = sum(alone[a], alone[b]);
        return pair[a][b] == null ? apart : less(pair[a][b], apart);
    }

    private static long[] less(long[] one, long[] other) {
        return Arrays.compare(one, other) <= 0 ? one : other;
    }

    private static long[] sum(long[] one, long[] other) {
        return IntStream.range(0, one.length)
                .mapToLong(it -> one[it] + other[it])
                .toArray();
    }
}
