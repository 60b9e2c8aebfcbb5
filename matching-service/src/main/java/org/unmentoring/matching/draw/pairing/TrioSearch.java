package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.OddSet;

/**
 * The best trio. The prices of the pairing tell what each trio would cost at least with all others paired at their best;
 * trios are tried in that order until the next one can't be better any more (branch and bound, Land and Doig 1960). Where
 * many might be, those that share two people with the best one so far are tried first.
 */
final class TrioSearch {

    /** Of more people, so many stand for all of their classes. */
    private static final int MOST_PEOPLE = 300;

    private static final int MOST_CANDIDATES = 50_000;
    private static final int MOST_PEOPLE_TIMES_TRIED = 400_000;
    private static final int MOST_TRIED = 4_000;
    private static final int TRIED_BEFORE_CLIMBING = 30;

    private final Tariff tariff;
    private final Exact pairing;
    private final Chance chance;
    private final int n;
    private final int[] some;
    private final long[][] pair;
    private final WithoutTrio rest;
    private final Set<Candidate> tried = new HashSet<>();
    private long sum;
    private long least;
    private int left;

    /** The three and the mates of all others; null as long as no trio is better than what was known. */
    int[] trio;

    WithoutTrio.Paired others;

    private record Candidate(int a, int b, int c, long floor, long order) {

        boolean sharesTwoWith(int[] trio) {
            int shared = 0;
            for (int it : trio) {
                shared += it == a || it == b || it == c ? 1 : 0;
            }
            return shared == 2;
        }
    }

    /** @param known what a draw costs that is known already */
    TrioSearch(Tariff tariff, Exact pairing, long known, Chance chance) {
        this.tariff = tariff;
        this.pairing = pairing;
        this.chance = chance;
        n = tariff.people;
        least = known;
        some = pairing.some(MOST_PEOPLE);
        pair = new long[some.length][some.length];
        rest = new WithoutTrio(tariff, pairing, chance);
        left = Math.min(MOST_TRIED, MOST_PEOPLE_TIMES_TRIED / n);
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
        List<Candidate> candidates = candidates();
        for (int i = 0; i < candidates.size() && tryOut(candidates.get(i)) != Tried.NO_MORE; i++) {
            if (i == TRIED_BEFORE_CLIMBING) {
                climb(candidates);
            }
        }
    }

    private void climb(List<Candidate> candidates) {
        for (boolean better = trio != null; better; ) {
            better = false;
            int[] from = trio;
            for (Candidate it : candidates) {
                if (it.sharesTwoWith(from)) {
                    Tried result = tryOut(it);
                    better = result == Tried.BETTER;
                    if (result != Tried.NOT_BETTER) {
                        break;
                    }
                }
            }
        }
    }

    private enum Tried {
        BETTER,
        NOT_BETTER,
        /** Nothing after this one can be better, or time is up. */
        NO_MORE
    }

    private Tried tryOut(Candidate candidate) {
        if (candidate.floor() >= least || left == 0) {
            return Tried.NO_MORE;
        }
        if (!tried.add(candidate)) {
            return Tried.NOT_BETTER;
        }
        left--;
        int[] three = {candidate.a(), candidate.b(), candidate.c()};
        var paired = rest.paired(three);
        long cost = Extras.trio(tariff, three[0], three[1], three[2]) + paired.cost();
        if (cost >= least) {
            return Tried.NOT_BETTER;
        }
        least = cost;
        trio = three;
        others = paired;
        return Tried.BETTER;
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
        return candidates.size() > MOST_CANDIDATES ? candidates.subList(0, MOST_CANDIDATES) : candidates;
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
