package org.unmentoring.matching.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Shares, from 0 to 1: so many of so many. */
public final class Shares {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Shares() {}

    /**
     * The score interval of Wilson (1927), without correction for continuity:
     * {@code (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)}.
     *
     * @param met 0 to {@code of}
     * @param of at least 1
     * @param error how often the interval may miss: 0.05 for one of 95 %
     * @throws IllegalArgumentException when these are out of range
     */
    public static Interval wilson(int met, int of, double error) {
        if (of < 1 || met < 0 || met > of) {
            throw new IllegalArgumentException(met + " of " + of + " is no share");
        }
        double z = z(error);
        double p = (double) met / of;
        double centre = p + z * z / (2 * of);
        double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
        double scale = 1 + z * z / of;
        return new Interval(Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
    }

    /**
     * Newcombe's hybrid score interval of the difference of two independent shares, the first less the second (R. G. Newcombe,
     * Statistics in Medicine 17, 1998, 873-890, method 10): with each share's Wilson interval l, u it is
     * {@code d - √((p1-l1)² + (u2-p2)²)} to {@code d + √((u1-p1)² + (p2-l2)²)}.
     */
    public static Interval newcombe(int met1, int of1, int met2, int of2, double error) {
        var first = wilson(met1, of1, error);
        var second = wilson(met2, of2, error);
        double p1 = (double) met1 / of1;
        double p2 = (double) met2 / of2;
        return new Interval(
                        p1 - p2 - Math.hypot(p1 - first.low(), second.high() - p2),
                        p1 - p2 + Math.hypot(first.high() - p1, p2 - second.low()))
                .ofShares();
    }

    /** The two-sided quantile of the normal distribution: 1.96 for an error of 0.05. */
    static double z(double error) {
        if (!(error > 0 && error < 1)) {
            throw new IllegalArgumentException("an error is between 0 and 1");
        }
        return NORMAL.inverseSurvivalProbability(error / 2);
    }

    /** The normal quantile that is exceeded with this probability. */
    static double upper(double probability) {
        return NORMAL.inverseSurvivalProbability(probability);
    }
}
