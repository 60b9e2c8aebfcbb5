package org.unmentoring.bench.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddSet;

/** False variants of one level's proof; none where there is nothing to change. */
final class ForgedProof {

    private static final long UNIT = 4;

    private final LevelProof proof;
    private final Random random;

    ForgedProof(LevelProof proof, Random random) {
        this.proof = proof;
        this.random = random;
    }

    /** Whether the prices come to exactly what the draw costs: then, by weak duality, no price can be higher. */
    boolean isTight(Objective cost) {
        BigInteger rest = BigInteger.ZERO;
        for (long it : proof.prices()) {
            rest = rest.add(BigInteger.valueOf(it));
        }
        for (OddSet it : proof.sets()) {
            rest = rest.subtract(product(it.price(), it.members().length / 2));
        }
        for (Level it : Level.values()) {
            rest = rest.subtract(product(proof.weights()[it.ordinal()], cost.at(it)));
        }
        return rest.signum() == 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    LevelProof priceRaised() {
        return withPriceChanged(UNIT);
    }

    LevelProof priceLowered() {
        return withPriceChanged(-UNIT);
    }

    private LevelProof withPriceChanged(long by) {
        long[] prices = proof.prices().clone();
        prices[random.nextInt(prices.length)] += by;
        return new LevelProof(proof.upTo(), proof.weights(), prices, proof.sets());
    }

    LevelProof weightHalved() {
        long[] weights = proof.weights().clone();
        weights[proof.upTo().ordinal()] /= 2;
        return new LevelProof(proof.upTo(), weights, proof.prices(), proof.sets());
    }

    /**
     * Somebody outside takes the place of a member.
     *
     * @param partner the place in the proof of whom somebody is paired with, or -1: only members whose partner is a member
     *     too are replaced, since their two prices then exceed what the pair costs
     */
    List<LevelProof> memberReplaced(int[] partner) {
        List<LevelProof> forged = new ArrayList<>();
        for (OddSet set : proof.sets()) {
            IntPredicate isMember = it -> Arrays.binarySearch(set.members(), it) >= 0;
            var inside = Arrays.stream(set.members())
                    .filter(it -> isMember.test(partner[it]))
                    .findFirst();
            var outside = IntStream.range(0, proof.prices().length)
                    .filter(isMember.negate())
                    .findFirst();
            if (inside.isPresent() && outside.isPresent()) {
                forged.add(replaced(set, inside.getAsInt(), outside.getAsInt()));
            }
        }
        return forged;
    }

    private LevelProof replaced(OddSet set, int member, int by) {
        int[] members = Arrays.stream(set.members())
                .map(it -> it == member ? by : it)
                .sorted()
                .toArray();
        List<OddSet> sets = new ArrayList<>(proof.sets());
        sets.set(sets.indexOf(set), new OddSet(members, set.price()));
        return new LevelProof(proof.upTo(), proof.weights(), proof.prices(), sets);
    }
}
