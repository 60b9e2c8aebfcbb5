package org.unmentoring.matching.draw.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.OddSet;
import org.unmentoring.matching.draw.Rules;

/**
 * Whether the prices of a {@link LevelProof} are above the cost of no pair at all. People who are alike are sorted by
 * price: of two such groups only the corner where prices are high is looked at.
 */
final class PriceCheck {

    private static final long NEVER = PartCosts.NEVER;

    private final PartCosts part;
    private final LevelProof proof;
    private final long[] price;
    private final long[] left;
    private final List<List<Integer>> setsOf = new ArrayList<>();

    private PriceCheck(PartCosts part, LevelProof proof) {
        this.part = part;
        this.proof = proof;
        price = proof.prices();
        left = LeftOverCosts.of(part);
    }

    /** @param people the part that the proof is about, by their places in the input */
    static boolean pricesHold(DrawInput input, Costs costs, int[] people, LevelProof proof) {
        var check = new PriceCheck(new PartCosts(input, costs, people, proof.weights()), proof);
        return check.isWellFormed() && check.pricesHold();
    }

    /** One weight for each level, and only up to the one in question; one price for each of the people; sets odd. */
    private boolean isWellFormed() {
        return weightsAreWellFormed(part.rules())
                && price.length == part.size
                && pricesAreSmallEnough()
                && setsAreOdd()
                && (part.rules().groupOf() == 2 || proof.sets().isEmpty());
    }

    private boolean weightsAreWellFormed(Rules rules) {
        if (proof.weights().length != Level.values().length) {
            return false;
        }
        boolean after = false;
        for (Level level : Level.order(rules)) {
            long weight = part.w(level);
            if (after ? weight != 0 : weight < 0 || weight > NEVER / 4) {
                return false;
            }
            after |= level == proof.upTo();
        }
        return part.w(proof.upTo()) > 0;
    }

    private boolean pricesAreSmallEnough() {
        for (long it : price) {
            if (it > NEVER || it < -NEVER) {
                return false;
            }
        }
        return true;
    }

    private boolean setsAreOdd() {
        for (int i = 0; i < part.size; i++) {
            setsOf.add(new ArrayList<>(0));
        }
        for (int s = 0; s < proof.sets().size(); s++) {
            OddSet set = proof.sets().get(s);
            int last = -1;
            for (int it : set.members()) {
                if (it <= last || it >= part.size) {
                    return false;
                }
                last = it;
                setsOf.get(it).add(s);
            }
            if (set.members().length % 2 == 0 || set.price() <= 0 || set.price() > NEVER) {
                return false;
            }
        }
        return true;
    }

    private boolean pricesHold() {
        List<int[]> groups = Alike.of(part, left).stream().map(this::dearFirst).toList();
        for (int g = 0; g < groups.size(); g++) {
            for (int h = g; h < groups.size(); h++) {
                if (!hold(groups.get(g), groups.get(h))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int[] dearFirst(List<Integer> people) {
        return people.stream()
                .sorted(Comparator.comparingLong(it -> -price[it]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean hold(int[] one, int[] other) {
        long floor = floor(one[0], other[0]);
        for (int i : one) {
            if (price[i] + price[other[0]] <= floor) {
                return true;
            }
            for (int j : other) {
                if (price[i] + price[j] <= floor) {
                    break;
                }
                if (i != j && price[i] + price[j] - inCommon(i, j) > cost(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** No pair of these two groups costs less. */
    private long floor(int i, int j) {
        return part.isNobody(i) || part.isNobody(j)
                ? withNobody(i, j)
                : Math.min(left[i] + left[j], part.pairOfKinds(i, j, true));
    }

    private long cost(int i, int j) {
        return part.isNobody(i) || part.isNobody(j) ? withNobody(i, j) : Math.min(left[i] + left[j], part.pair(i, j));
    }

    private long withNobody(int i, int j) {
        return left[part.isNobody(i) ? j : i];
    }

    private long inCommon(int i, int j) {
        long common = 0;
        for (int s : setsOf.get(i)) {
            common += setsOf.get(j).contains(s) ? proof.sets().get(s).price() : 0;
        }
        return common;
    }
}
