package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The best trio. The prices of the pairing tell what each trio would cost at least with all others paired at their best;
 * trios are tried in that order until the next one can't be better any more (branch and bound, Land and Doig 1960).
 */
final class TrioSearch {

    /** Of more people, so many stand for all of their classes. */
    private static final int MOST_PEOPLE = 300;

    private static final int MOST_TRIED = 400;
    private static final int MOST_PEOPLE_TIMES_TRIED = 400_000;

    private final Tariff tariff;
    private final Exact pairing;
    private final Chance chance;
    private final int n;
    private final int[] some;
    private final long[][] pair;
    private long sum;
    private long least;

    /** The three and the pairing of all others; null as long as no trio is better than what was known. */
    int[] trio;

    Exact others;

    private record Candidate(int a, int b, int c, long floor, long order) {}

    /** @param known what a draw costs that is known already */
    TrioSearch(Tariff tariff, Exact pairing, long known, Chance chance) {
        this.tariff = tariff;
        this.pairing = pairing;
        this.chance = chance;
        n = tariff.people;
        least = known;
        some = pairing.some(MOST_PEOPLE);
        pair = new long[some.length][some.length];
        search();
    }

    private void search() {
        for (int i = 0; i < some.length; i++) {
            for (int j = 0; j < some.length; j++) {
                boolean fine = i != j && some[i] < n && some[j] < n;
                pair[i][j] = fine ? tariff.pair(some[i], some[j]) : Tariff.NEVER;
            }
        }
        for (long it : pairing.price) {
            sum += it;
        }
        int left = Math.min(MOST_TRIED, MOST_PEOPLE_TIMES_TRIED / n);
        for (Candidate it : candidates()) {
            if (it.floor() >= least || left-- == 0) {
                return;
            }
            tryOut(it);
        }
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
        if (cost < least) {
            least = cost;
            trio = three;
            others = rest;
        }
    }

    private static boolean isOneOf(int[] three, int i) {
        return i == three[0] || i == three[1] || i == three[2];
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int[][] sets = setsOfEach();
        for (int i = 0; i < some.length; i++) {
            for (int j = i + 1; j < some.length; j++) {
                for (int k = j + 1; k < some.length && pair[i][j] < Tariff.NEVER; k++) {
                    if (pair[i][k] == Tariff.NEVER || pair[j][k] == Tariff.NEVER) {
                        continue;
                    }
                    long pairs = pair[i][j] + pair[i][k] + pair[j][k];
                    long floor = floor(some[i], some[j], some[k], pairs, sets);
                    if (floor < least) {
                        candidates.add(new Candidate(some[i], some[j], some[k], floor, chance.next()));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::floor).thenComparingLong(Candidate::order));
        return candidates;
    }

    /** Weak duality for all who are left: their prices, less what sets can hold pairs of them. */
    private long floor(int a, int b, int c, long pairs, int[][] sets) {
        long cost = Extras.trio(tariff, a, b, c, pairs);
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
