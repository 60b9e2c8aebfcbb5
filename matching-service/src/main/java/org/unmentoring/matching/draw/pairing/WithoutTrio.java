package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.OddSet;

/** The best pairing of all others when three people are a trio. Few people go straight to {@link Blossom}. */
final class WithoutTrio {

    private static final int FEW = 160;

    private final Tariff tariff;
    private final Exact pairing;
    private final Chance chance;
    private final int n;
    private final long[][] cost;
    private final long[] price;

    /** @param mate of no account for the three and for nobody */
    record Paired(int[] mate, long cost, Tightness tightness) {}

    /** @param pairing the best one with nobody in a trio: its prices are a good start */
    WithoutTrio(Tariff tariff, Exact pairing, Chance chance) {
        this.tariff = tariff;
        this.pairing = pairing;
        this.chance = chance;
        n = tariff.people;
        cost = n > FEW ? null : new long[n][n];
        for (int a = 0; n <= FEW && a < n; a++) {
            for (int b = 0; b < n; b++) {
                cost[a][b] = a == b ? Tariff.NEVER : tariff.of(a, b);
            }
        }
        price = evenWithoutSets();
    }

    /** Sets allow two of their people more than a pair costs; half of that each is taken back. */
    private long[] evenWithoutSets() {
        long[] even = Arrays.copyOf(pairing.price, n);
        for (OddSet set : pairing.sets) {
            for (int it : set.members()) {
                if (it < n) {
                    even[it] -= set.price() / 2;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            even[i] -= even[i] & 1;
        }
        return even;
    }

    Paired paired(int[] three) {
        if (n > FEW) {
            var exact = new Exact(tariff.without(three), chance);
            return new Paired(exact.mate, total(exact.mate, three), exact.tightness());
        }
        int[] who = IntStream.range(0, n)
                .filter(i -> i != three[0] && i != three[1] && i != three[2])
                .toArray();
        int[] pairs = blossom(who);
        int[] mate = new int[n + 1];
        for (int i = 0; i < who.length; i++) {
            mate[who[i]] = who[pairs[i]];
        }
        return new Paired(mate, total(mate, three), Tightness.unknown(tariff));
    }

    private int[] blossom(int[] who) {
        int m = who.length;
        int[] start = new int[m + 1];
        int[] neighbour = new int[m * (m - 1)];
        long[] costs = new long[m * (m - 1)];
        int[] mate = new int[m];
        Arrays.fill(mate, Pairing.FREE);
        long[] prices = Arrays.stream(who).mapToLong(i -> price[i]).toArray();
        for (int i = 0, at = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                if (i == j) {
                    continue;
                }
                neighbour[at] = j;
                costs[at++] = cost[who[i]][who[j]];
                if (mate[i] < 0 && mate[j] < 0 && cost[who[i]][who[j]] == prices[i] + prices[j]) {
                    mate[i] = j;
                    mate[j] = i;
                }
            }
            start[i + 1] = at;
        }
        new Blossom(new Blossom.Edges(start, neighbour, costs), mate, prices).solve();
        return mate;
    }

    private long total(int[] mate, int[] three) {
        long total = 0;
        for (int i = 0; i < n; i++) {
            boolean inTrio = i == three[0] || i == three[1] || i == three[2];
            total += inTrio || mate[i] < i || mate[i] == n ? 0 : tariff.of(i, mate[i]);
        }
        return total;
    }
}
