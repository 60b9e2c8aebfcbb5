package org.unmentoring.matching.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means, the first less the second, where units were assigned at random within strata. A unit is one
 * observation however often it was looked at: for people, whose conversations are alike, that is what keeps them from counting many
 * times (Donner and Klar, Design and Analysis of Cluster Randomization Trials, 2000, on analysis at the level of the cluster).
 *
 * <p>The variance is that within strata, since permuted blocks leave nothing of that between them (Bugni, Canay and Shaikh, Journal of
 * the American Statistical Association 113, 2018, 1784-1796); strata with few units in an arm are taken together, where this is
 * cautious.
 */
record Means(double difference, double variance, double freedom) {

    /** So many units an arm must have in a stratum for its variance to be estimated there. */
    private static final int ENOUGH = 8;

    /** @return variance and degrees of freedom NaN where an arm has too few units */
    static Means of(Units units, int first, int second) {
        var one = part(units, first, second, first);
        var other = part(units, first, second, second);
        double difference = units.sample(first).mean() - units.sample(second).mean();
        double variance = one.variance + other.variance;
        // Welch (1947), Satterthwaite (1946).
        double freedom = variance
                * variance
                / (one.variance * one.variance / one.freedom + other.variance * other.variance / other.freedom);
        return new Means(difference, variance, variance == 0 ? one.freedom + other.freedom : freedom);
    }

    /**
     * Student's t at Welch's degrees of freedom: {@code d ± t √v}.
     *
     * @return -1 to 1 where there are too few units to say more
     */
    Interval interval(double error) {
        if (!(variance >= 0) || !(freedom >= 1)) {
            return new Interval(-1, 1);
        }
        double half = TDistribution.of(freedom).inverseSurvivalProbability(error / 2) * Math.sqrt(variance);
        return new Interval(difference - half, difference + half).ofShares();
    }

    private record Part(double variance, double freedom) {}

    private static Part part(Units units, int first, int second, int of) {
        double squares = 0;
        int size = 0;
        int groups = 0;
        List<Double> rest = new ArrayList<>();
        for (int s = 0; s < units.strata(); s++) {
            var here = units.sample(of, units.stratum[s], units.stratum[s + 1]);
            size += here.size();
            if (isEnough(units, s, first) && isEnough(units, s, second)) {
                squares += here.squares();
                groups++;
            } else {
                for (double it : here.values()) {
                    rest.add(it);
                }
            }
        }
        var together = new Sample(rest.stream().mapToDouble(Double::doubleValue).toArray());
        groups += together.size() > 0 ? 1 : 0;
        squares += together.size() > 0 ? together.squares() : 0;
        int freedom = size - groups;
        return new Part(freedom < 1 ? Double.NaN : squares / freedom / size, freedom);
    }

    private static boolean isEnough(Units units, int s, int arm) {
        return units.sample(arm, units.stratum[s], units.stratum[s + 1]).size() >= ENOUGH;
    }
}
