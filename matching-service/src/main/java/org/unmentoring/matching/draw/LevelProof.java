package org.unmentoring.matching.draw;

import java.math.BigInteger;
import java.util.List;

/**
 * Shows that no draw costs less in one level than the bound, if it costs no more in the levels before it: prices that no
 * pair's cost goes below (Edmonds 1965; weak duality). A pair's cost is the sum of its levels times their weights; what
 * two people cost who are left over instead, see the draw's {@code Tariff}.
 *
 * @param upTo the level in question; all levels after it weigh 0
 * @param weights by {@link Level}'s ordinal, each a multiple of 4
 * @param prices of the people who are drawn, in the order of the input; one more at the end, of nobody, when their number
 *     is odd
 * @param sets odd ones, each of which can hold pairs of all its members but one
 */
public record LevelProof(Level upTo, long[] weights, long[] prices, List<OddSet> sets) {

    /** What every draw costs at least under the weights, if the prices are feasible. */
    public BigInteger bound() {
        BigInteger bound = BigInteger.ZERO;
        for (long it : prices) {
            bound = bound.add(BigInteger.valueOf(it));
        }
        for (OddSet it : sets) {
            bound = bound.subtract(
                    BigInteger.valueOf(it.price()).multiply(BigInteger.valueOf(it.members().length / 2)));
        }
        return bound;
    }

    /** What remains for the level in question when all levels before it cost what they do. */
    public long least(BigInteger bound, List<Level> order, long[] cost) {
        BigInteger rest = bound;
        for (Level level : order.subList(0, order.indexOf(upTo))) {
            rest = rest.subtract(
                    BigInteger.valueOf(weights[level.ordinal()]).multiply(BigInteger.valueOf(cost[level.ordinal()])));
        }
        BigInteger weight = BigInteger.valueOf(weights[upTo.ordinal()]);
        return rest.add(weight)
                .subtract(BigInteger.ONE)
                .divide(weight)
                .max(BigInteger.ZERO)
                .longValueExact();
    }
}
