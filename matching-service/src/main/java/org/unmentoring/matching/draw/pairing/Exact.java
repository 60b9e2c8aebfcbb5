package org.unmentoring.matching.draw.pairing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.OddSet;

/**
 * The best pairing under a tariff, with its proof: prices by classes, pairs without slack, and {@link Blossom} for what
 * these leave over. Everybody's edges are too many for large draws: then blossoms work on those that look useful, and
 * {@link Prices} names the ones that were missed, until none is.
 */
final class Exact {

    /** Up to so many people every pair is looked at. */
    private static final int ALL_PAIRS = 400;

    private static final int ROUNDS = 12;
    private static final int CANDIDATES = 10;
    private static final int CHANGES = 500;

    /** Blossoms beyond this take too long; the draw is then good, and not proven. */
    private static final int MOST_FOR_BLOSSOMS = 60_000;

    final Tariff tariff;
    int[] mate;
    long[] price;
    List<OddSet> sets = List.of();
    boolean best;
    private boolean byClasses;

    private final Classes classes;
    private final Chance chance;

    Exact(Tariff tariff, Chance chance) {
        this.tariff = tariff;
        this.chance = chance;
        classes = Classes.of(tariff);
        var prices = new ClassPrices(classes);
        var pairing = new Pairing(tariff, classes, prices, chance);
        mate = pairing.mate;
        price = prices(classes, prices);
        best = byClasses = pairing.freePeople() == 0;
        if (!best && tariff.size <= MOST_FOR_BLOSSOMS) {
            blossoms();
        }
        if (!best) {
            pairWhoIsFree();
        }
    }

    /** Only the proof: no pairing is looked for when prices by classes reach what is known to be possible. */
    private Exact(Tariff tariff, Classes classes, long[] price, Chance chance) {
        this.tariff = tariff;
        this.classes = classes;
        this.price = price;
        this.chance = chance;
        best = true;
    }

    static Exact proof(Tariff tariff, long known, Chance chance) {
        var classes = Classes.of(tariff);
        var only = new Exact(tariff, classes, prices(classes, new ClassPrices(classes)), chance);
        return only.proof(null).bound().equals(BigInteger.valueOf(known)) ? only : new Exact(tariff, chance);
    }

    /** Everybody, or as many of each class as make up so many together. */
    int[] some(int most) {
        if (tariff.size <= most) {
            return IntStream.range(0, tariff.size).toArray();
        }
        int each = Math.max(1, most / classes.count());
        return Arrays.stream(classes.members)
                .flatMapToInt(it -> {
                    int from = it.length <= each ? 0 : chance.below(it.length - each + 1);
                    return Arrays.stream(it, from, Math.min(it.length, from + each));
                })
                .limit(most)
                .toArray();
    }

    Tightness tightness() {
        return best && sets.isEmpty() && byClasses ? Tightness.of(tariff, classes, price) : Tightness.unknown(tariff);
    }

    LevelProof proof(Level upTo) {
        return new LevelProof(upTo, tariff.weight, price, sets);
    }

    /** What every pairing costs at least; 0 when that is not known. */
    long bound() {
        return best ? proof(null).bound().longValueExact() : 0;
    }

    private static long[] prices(Classes classes, ClassPrices prices) {
        long[] each = new long[classes.of.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = prices.price(classes.of[i]);
        }
        return each;
    }

    private void blossoms() {
        List<long[]> missed = new ArrayList<>();
        for (int round = 0; round < ROUNDS && !best; round++) {
            int[] pairs = mate.clone();
            long[] prices = price.clone();
            var blossom = new Blossom(edges(missed), pairs, prices);
            if (!blossom.solve()) {
                return;
            }
            var violators = new Prices(tariff, classes, prices, blossom.sets()).violators(20L * tariff.size);
            if (violators.isEmpty()) {
                mate = pairs;
                price = prices;
                sets = blossom.sets();
                best = true;
            } else {
                missed.addAll(violators);
            }
        }
    }

    private Blossom.Edges edges(List<long[]> missed) {
        return tariff.size <= ALL_PAIRS ? everything() : candidates(missed);
    }

    private Blossom.Edges everything() {
        int n = tariff.size;
        int[] start = new int[n + 1];
        int[] neighbour = new int[n * (n - 1)];
        long[] cost = new long[n * (n - 1)];
        for (int v = 0, at = 0; v < n; v++) {
            for (int w = 0; w < n; w++) {
                if (w != v) {
                    neighbour[at] = w;
                    cost[at++] = tariff.of(v, w);
                }
            }
            start[v + 1] = at;
        }
        return new Blossom.Edges(start, neighbour, cost);
    }

    /** The pairs there are, all pairs of free people, some cheap companions for everybody, and what was missed before. */
    private Blossom.Edges candidates(List<long[]> missed) {
        int n = tariff.size;
        var graph = new Graph(n);
        int[] free = IntStream.range(0, n).filter(v -> mate[v] < 0).toArray();
        for (int v = 0; v < n; v++) {
            if (mate[v] > v) {
                graph.add(v, mate[v]);
            }
        }
        for (int i = 0; i < free.length; i++) {
            for (int j = i + 1; j < free.length; j++) {
                graph.add(free[i], free[j]);
            }
        }
        for (int v = 0; v < n; v++) {
            companions(v, graph);
        }
        missed.forEach(it -> graph.add((int) it[0], (int) it[1]));
        return graph.edges(tariff);
    }

    private void companions(int v, Graph graph) {
        int c = classes.of[v];
        for (int d = 0; d < classes.count(); d++) {
            int[] there = classes.members[d];
            int w = there[0] == v ? there[there.length - 1] : there[0];
            if (w == v || classes.base(c, d) != price[v] + price[w]) {
                continue;
            }
            if ((long) there.length <= 2 * CANDIDATES) {
                for (int it : there) {
                    graph.add(v, it);
                }
            } else {
                int most = classes.count() > CANDIDATES ? 2 : CANDIDATES;
                for (int i = 0; i < most; i++) {
                    graph.add(v, there[chance.below(there.length)]);
                }
            }
        }
    }

    /** Not the best, but everybody has somebody. */
    private void pairWhoIsFree() {
        int waiting = -1;
        for (int v = 0; v < mate.length; v++) {
            if (mate[v] < 0) {
                if (waiting < 0) {
                    waiting = v;
                } else {
                    pair(v, waiting);
                    changePartners(v);
                    waiting = -1;
                }
            }
        }
    }

    private void pair(int v, int w) {
        mate[v] = w;
        mate[w] = v;
    }

    private void changePartners(int v) {
        for (int attempt = 0; attempt < CHANGES; attempt++) {
            int w = mate[v];
            int a = chance.below(mate.length);
            int b = mate[a];
            boolean others = b >= 0 && a != v && a != w;
            if (others && tariff.of(v, a) + tariff.of(w, b) < tariff.of(v, w) + tariff.of(a, b)) {
                pair(v, a);
                pair(w, b);
            }
        }
    }

    /** Edges as they are found, some of them more than once. */
    private static final class Graph {

        private final int n;
        private long[] edges = new long[1024];
        private int count;

        Graph(int n) {
            this.n = n;
        }

        void add(int v, int w) {
            if (v == w) {
                return;
            }
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, 2 * count);
            }
            edges[count++] = (long) Math.min(v, w) << 32 | Math.max(v, w);
        }

        Blossom.Edges edges(Tariff tariff) {
            Arrays.sort(edges, 0, count);
            int different = 0;
            int[] next = new int[n + 1];
            for (int i = 0; i < count; i++) {
                if (i == 0 || edges[i] != edges[i - 1]) {
                    edges[different++] = edges[i];
                    next[(int) (edges[i] >>> 32) + 1]++;
                    next[(int) edges[i] + 1]++;
                }
            }
            for (int v = 0; v < n; v++) {
                next[v + 1] += next[v];
            }
            int[] start = next.clone();
            int[] neighbour = new int[2 * different];
            long[] cost = new long[2 * different];
            for (int i = 0; i < different; i++) {
                int v = (int) (edges[i] >>> 32);
                int w = (int) edges[i];
                long between = tariff.of(v, w);
                neighbour[next[v]] = w;
                cost[next[v]++] = between;
                neighbour[next[w]] = v;
                cost[next[w]++] = between;
            }
            return new Blossom.Edges(start, neighbour, cost);
        }
    }
}
