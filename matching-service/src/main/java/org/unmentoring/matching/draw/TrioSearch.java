package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best trio. The prices of the pairing tell what each trio would cost at least with all others paired at their best;
 * trios are tried in that order until the next one can't be better any more (branch and bound, Land and Doig 1960).
 */
final class TrioSearch {

    private static final int MOST_PEOPLE = 300;
    private static final int MOST_TRIED = 400;

    private final Tariff tariff;
    private final Exact pairing;
    private final Chance chance;
    private final int n;
    private final long[][] pair;
    private long sum;
    private long least;
    private boolean all = true;

    /** The three and the mates of all others; null as long as no trio is better than what was known. */
    int[] trio;

    int[] mate;

    private record Candidate(int a, int b, int c, long floor, long order) {}

    /** @param known what a draw costs that is known already */
    TrioSearch(Tariff tariff, Exact pairing, long known, Chance chance) {
        this.tariff = tariff;
        this.pairing = pairing;
        this.chance = chance;
        n = tariff.people;
        least = known;
        pair = n > MOST_PEOPLE ? null : new long[n][n];
        if (pair != null) {
            search();
        }
    }

    /** Whether every trio was ruled out that could have been better. */
    boolean complete() {
        return pair != null && all;
    }

    private void search() {
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                pair[a][b] = a == b ? Tariff.NEVER : tariff.pair(a, b);
            }
        }
        for (long it : pairing.price) {
            sum += it;
        }
        int tried = 0;
        for (Candidate it : candidates()) {
            if (it.floor() >= least) {
                return;
            }
            if (tried++ == MOST_TRIED) {
                break;
            }
            tryOut(it);
        }
        all = tried <= MOST_TRIED;
    }

    private void tryOut(Candidate candidate) {
        int[] three = {candidate.a(), candidate.b(), candidate.c()};
        var rest = new Exact(tariff.without(three), chance);
        long cost = Extras.trio(tariff, three[0], three[1], three[2]);
        for (int i = 0; i < n; i++) {
            if (rest.mate[i] > i && rest.mate[i] != n && !isOneOf(three, i)) {
                cost += tariff.of(i, rest.mate[i]);
            }
        }
        all &= rest.best;
        if (cost < least) {
            least = cost;
            trio = three;
            mate = rest.mate;
        }
    }

    private static boolean isOneOf(int[] three, int i) {
        return i == three[0] || i == three[1] || i == three[2];
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int[][] sets = setsOfEach();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                for (int c = b + 1; c < n && pair[a][b] < Tariff.NEVER; c++) {
                    if (pair[a][c] == Tariff.NEVER || pair[b][c] == Tariff.NEVER) {
                        continue;
                    }
                    long floor = floor(a, b, c, sets);
                    if (floor < least) {
                        candidates.add(new Candidate(a, b, c, floor, chance.next()));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::floor).thenComparingLong(Candidate::order));
        return candidates;
    }

    /** Weak duality for all who are left: their prices, less what sets can hold pairs of them. */
    private long floor(int a, int b, int c, int[][] sets) {
        long cost = Extras.trio(tariff, a, b, c, pair[a][b] + pair[a][c] + pair[b][c]);
        if (cost >= Tariff.NEVER) {
            return cost;
        }
        long floor = cost + sum - pairing.price[a] - pairing.price[b] - pairing.price[c] - pairing.price[n];
        for (int s = 0; s < pairing.sets.size(); s++) {
            OddSet set = pairing.sets.get(s);
            int members = set.members().length - sets[s][a] - sets[s][b] - sets[s][c] - sets[s][n];
            floor -= set.price() * (members / 2);
        }
        return floor;
    }

    private int[][] setsOfEach() {
        int[][] in = new int[pairing.sets.size()][n + 1];
        for (int s = 0; s < in.length; s++) {
            for (int it : pairing.sets.get(s).members()) {
                in[s][it] = 1;
            }
        }
        return in;
    }
}
