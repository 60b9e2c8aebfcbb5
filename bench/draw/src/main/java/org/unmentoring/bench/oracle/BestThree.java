package org.unmentoring.bench.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unmentoring.bench.peer.Graph;
import org.unmentoring.bench.peer.Peer;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.matching.draw.Level;

/**
 * The best of all draws of an odd number of people with one trio, or one host with two guests, and all others in pairs or
 * left out: for each two people a cheapest perfect matching in which they are one vertex. Exact, and slow.
 */
public final class BestThree {

    private final Choices choices;
    private final Charges charges;
    private final List<Level> order;
    private final int[] who;

    public BestThree(Programme programme) {
        charges = new Charges(programme);
        order = Charges.order(programme.rules());
        who = charges.drawn();
        choices = new Choices(charges, who);
    }

    /** @return by levels in their order; nothing when the peer did not end in time */
    public Optional<long[]> cost(Peer peer) {
        long[] best = null;
        for (int a = 0; a < who.length; a++) {
            for (int c = a + 1; c < who.length; c++) {
                var answer = peer.solve(graph(a, c));
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                best = best == null
                        ? answer.get().cost()
                        : less(best, answer.get().cost());
            }
        }
        return Optional.ofNullable(best);
    }

    /** The second of the two is a vertex no more: a pair with the first is the three of them. */
    private Graph graph(int first, int second) {
        int[] vertices =
                IntStream.range(0, who.length).filter(it -> it != second).toArray();
        int edges = vertices.length * (vertices.length - 1) / 2;
        var graph = new Graph(vertices.length, new int[edges], new int[edges], new long[edges][]);
        int e = 0;
        for (int i = 0; i < vertices.length; i++) {
            for (int j = 0; j < i; j++) {
                int a = vertices[i];
                int b = vertices[j];
                graph.one()[e] = i;
                graph.other()[e] = j;
                graph.cost()[e++] = a == first ? three(a, b, second) : b == first ? three(b, a, second) : two(a, b);
            }
        }
        return graph;
    }

    private long[] two(int a, int b) {
        return least(leftOut(a, b), choices.two(a, b));
    }

    private long[] three(int a, int b, int c) {
        return least(leftOut(a, b, c), choices.three(a, b, c));
    }

    private long[] leftOut(int... people) {
        long[] cost = new long[order.size()];
        for (int it : people) {
            long[] own = charges.leftOut(who[it]);
            Arrays.setAll(cost, level -> cost[level] + own[level]);
        }
        return inOrder(cost);
    }

    private long[] least(long[] leftOut, List<Choices.Choice> possible) {
        return possible.stream().map(it -> inOrder(it.byLevel())).reduce(leftOut, BestThree::less);
    }

    private long[] inOrder(long[] byLevel) {
        return order.stream().mapToLong(it -> byLevel[it.ordinal()]).toArray();
    }

    private static long[] less(long[] one, long[] other) {
        return Arrays.compare(one, other) <= 0 ? one : other;
    }
}
