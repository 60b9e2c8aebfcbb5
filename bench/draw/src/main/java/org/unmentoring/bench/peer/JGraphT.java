package org.unmentoring.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * JGraphT's blossom V as a process. It takes costs above 1e10 for "no perfect matching", too little for all levels in one
 * number. So it solves a few levels at a time: what a solution's dual prices say about all cheapest matchings (they use
 * no edge with slack, and leave each priced odd set once: complementary slackness) is what the next levels must keep.
 */
final class JGraphT {

    private static final long MOST = 2_000_000_000L;
    private static final double NOTHING = 1e-6;

    private final Graph graph;
    private final long[] answer;
    /** More than a level can come to. */
    private final long[] most;
    /** How often an edge offends against what all matchings keep that are cheapest in the levels before. */
    private long[] offence;

    /** How often all of them do. */
    private long offences;

    private long nanos;

    private JGraphT(Graph graph) {
        this.graph = graph;
        answer = new long[graph.levels()];
        most = IntStream.range(0, graph.levels()).mapToLong(this::most).toArray();
        offence = new long[graph.edges()];
    }

    public static void main(String[] arguments) throws IOException {
        var in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        for (Graph graph = Graph.read(in); graph != null; graph = Graph.read(in)) {
            System.out.println(new JGraphT(graph).answer());
        }
    }

    private String answer() {
        for (int level = 0; level < graph.levels(); ) {
            int next = asManyAsFit(level);
            if (!solve(level, next)) {
                return "none";
            }
            level = next;
        }
        return LongStream.concat(Arrays.stream(answer), LongStream.of(nanos))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private int asManyAsFit(int from) {
        long room = MOST / ((Arrays.stream(offence).max().orElse(0) + 1) * (graph.vertices() + 1));
        int to = from;
        do {
            room /= most[to++];
        } while (to < graph.levels() && room / most[to] > 0);
        return to;
    }

    private long most(int level) {
        return Arrays.stream(graph.cost()).mapToLong(it -> it[level]).max().orElse(0) * (graph.vertices() / 2) + 1;
    }

    private boolean solve(int from, int to) {
        var peer = new SimpleWeightedGraph<Integer, Integer>(null, null);
        for (int v = 0; v < graph.vertices(); v++) {
            peer.addVertex(v);
        }
        for (int e = 0; e < graph.edges(); e++) {
            peer.addEdge(graph.one()[e], graph.other()[e], e);
            peer.setEdgeWeight(e, cost(e, from, to));
        }
        long start = System.nanoTime();
        var matching = new KolmogorovWeightedPerfectMatching<>(peer);
        Set<Integer> matched;
        try {
            matched = matching.getMatching().getEdges();
        } catch (IllegalArgumentException noPerfectMatching) {
            return false;
        }
        nanos += System.nanoTime() - start;
        if (matched.stream().mapToLong(e -> offence[e]).sum() != offences) {
            throw new IllegalStateException("the levels before became worse");
        }
        for (int level = from; level < to; level++) {
            int at = level;
            answer[level] = matched.stream().mapToLong(e -> graph.cost()[e][at]).sum();
        }
        if (to < graph.levels()) {
            remember(peer, matching.getDualSolution().getDualVariables());
        }
        return true;
    }

    private double cost(int e, int from, int to) {
        long cost = offence[e];
        for (int level = from; level < to; level++) {
            cost = cost * most[level] + graph.cost()[e][level];
        }
        return cost;
    }

    private void remember(SimpleWeightedGraph<Integer, Integer> peer, Map<Set<Integer>, Double> prices) {
        offence = new long[graph.edges()];
        offences = prices.entrySet().stream().filter(JGraphT::isPricedSet).count();
        for (int e = 0; e < graph.edges(); e++) {
            double slack = peer.getEdgeWeight(e);
            for (var it : prices.entrySet()) {
                if (it.getKey().contains(graph.one()[e]) != it.getKey().contains(graph.other()[e])) {
                    slack -= it.getValue();
                    offence[e] += isPricedSet(it) ? 1 : 0;
                }
            }
            offence[e] += slack > NOTHING ? 1 : 0;
        }
    }

    private static boolean isPricedSet(Map.Entry<Set<Integer>, Double> it) {
        return it.getKey().size() > 1 && Math.abs(it.getValue()) > NOTHING;
    }
}
