package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The draw by swaps. Up to twelve people every possible draw is weighed. Above that a random seating is bettered by
 * swaps, and where repeats or same organisations are left, as many pairs without them as possible are sought by
 * {@link MaximumMatching}. Nothing is claimed beyond what is proven: the bound counts only what is certain.
 */
public final class SeededDraw implements Draw {

    /** Pairs looked at in one search for a maximum matching: a second or so, whatever the size. */
    private static final long QUESTIONS = 200_000_000L;

    /** Small draws are the tight ones, and cost little: forty people get 25 attempts more, a thousand one. */
    private static final int ATTEMPTS_TIMES_PEOPLE = 1000;

    private static final long[] THRESHOLDS = {
        PairCosts.SAME_ORGANISATION, PairCosts.INTRODUCED, PairCosts.MET, PairCosts.LEFT_OUT
    };

    private final int weighedUpTo;

    public SeededDraw() {
        this(ExhaustiveDraw.MOST_PEOPLE);
    }

    /** Tests lower the limit to hold the search against the exhaustive draw. */
    SeededDraw(int weighedUpTo) {
        this.weighedUpTo = weighedUpTo;
    }

    @Override
    public String algorithm() {
        return "seeded-swaps with " + Chance.NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Drawn draw(DrawInput input, String seed) {
        var costs = new PairCosts(input);
        var chance = new Chance(seed);
        if (costs.size() < 4 || costs.size() <= weighedUpTo) {
            Groups groups = new ExhaustiveDraw(costs).draw(chance);
            return groups.drawn(costs, groups.objective(costs), "exhaustive", "every possible draw was weighed");
        }
        Objective bound = boundBySize(costs);
        return search(costs, chance, bound).drawn(costs, bound, "search", "largest organisation against all others");
    }

    private Groups search(PairCosts costs, Chance chance, Objective bound) {
        Seating best = attempt(costs, chance, bound);
        for (int again = ATTEMPTS_TIMES_PEOPLE / costs.size(); again > 0 && isAbove(bound, best); again--) {
            best = better(best, attempt(costs, chance, bound));
        }
        return new SwapSearch(best, chance, bound).mixed().toGroups();
    }

    private static Seating attempt(PairCosts costs, Chance chance, Objective bound) {
        int[] row = IntStream.range(0, costs.size()).toArray();
        chance.shuffle(row);
        Seating best = new SwapSearch(new Seating(costs, row), chance, bound).improved();
        for (long threshold : THRESHOLDS) {
            boolean hopeless = threshold == PairCosts.SAME_ORGANISATION && bound.sameOrganisation() > 0;
            if (!hopeless && isAbove(bound, best)) {
                best = better(best, new SwapSearch(repaired(best, costs, threshold), chance, bound).improved());
            }
        }
        return best;
    }

    private static boolean isAbove(Objective bound, Seating seating) {
        return seating.objective().compareTo(bound) > 0;
    }

    private static Seating better(Seating one, Seating other) {
        return other.objective().compareTo(one.objective()) < 0 ? other : one;
    }

    /** As many pairs below the threshold as there can be, and after them whoever is left. */
    private static Seating repaired(Seating seating, PairCosts costs, long threshold) {
        int[] mate = new MaximumMatching(costs, threshold, QUESTIONS).startingFrom(seating);
        List<Integer> row = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int person = 0; person < mate.length; person++) {
            if (mate[person] > person) {
                row.addAll(List.of(person, mate[person]));
            } else if (mate[person] < 0) {
                alone.add(person);
            }
        }
        row.addAll(alone);
        return new Seating(costs, row.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Where one organisation has k of n people and the other s = n - k are fewer, at least (k - s) / 2 pairs, rounded up,
     * are inside it when nobody is left out: each other person can part at most one of its pairs, and a trio no more
     * than that. All earlier levels are at least 0.
     */
    private static Objective boundBySize(PairCosts costs) {
        int surplus = 2 * costs.largestOrganisation() - costs.size();
        return new Objective(0, 0, 0, surplus > 0 ? (surplus + 1) / 2 : 0);
    }
}
