package org.unmentoring.matching.statistics;

import org.unmentoring.matching.draw.Chance;

/**
 * Randomisation inference (Fisher 1935): if it made no difference to anybody which arm they are in, then what was observed would have
 * been the same under every other assignment. So the assignment is drawn again and again by its own mechanism, and the p-value is
 * how often arms differ as much as they do: {@code (1 + as much) / (1 + draws)}, which is never too small (Phipson and Smyth 2010).
 *
 * <p>What is compared is the difference in units of its standard error within strata, which keeps the test right when the arms differ in
 * spread (Wu and Ding, Journal of the American Statistical Association 116, 2021, 1898-1913), and leaves few assignments level.
 */
final class Redrawn {

    /** Differences that are equal but for rounding count as equal. */
    private static final double ROUNDING = 1e-9;

    private Redrawn() {}

    /**
     * @param draws 1 or more; the standard error of a p-value is at most {@code 0.5 / √draws}
     * @return from {@code 1 / (1 + draws)} to 1; NaN when an arm has fewer than two observations
     */
    static double p(Units units, int first, int second, int draws, String seed) {
        double seen = distance(units, units.arm, first, second);
        if (Double.isNaN(seen)) {
            return Double.NaN;
        }
        var chance = new Chance(seed);
        int[] arms = new int[units.size()];
        int asMuch = 0;
        for (int i = 0; i < draws; i++) {
            for (int s = 0; s < units.strata(); s++) {
                Blocks.redraw(arms, units.stratum[s], units.stratum[s + 1], units.arms, chance);
            }
            double again = distance(units, arms, first, second);
            asMuch += Double.isNaN(again) || again >= seen * (1 - ROUNDING) ? 1 : 0;
        }
        return (1.0 + asMuch) / (1 + draws);
    }

    private static double distance(Units units, int[] arms, int first, int second) {
        var one = new Within();
        var other = new Within();
        for (int s = 0; s < units.strata(); s++) {
            for (int i = units.stratum[s]; i < units.stratum[s + 1]; i++) {
                if (!Double.isNaN(units.value[i]) && (arms[i] == first || arms[i] == second)) {
                    (arms[i] == first ? one : other).add(units.value[i]);
                }
            }
            one.stratumEnds();
            other.stratumEnds();
        }
        if (one.size < 2 || other.size < 2) {
            return Double.NaN;
        }
        double difference = Math.abs(one.total / one.size - other.total / other.size);
        return difference < 1e-12 ? 0 : difference / Math.sqrt(one.variance() + other.variance());
    }

    /** An arm's mean, and what its values are away from those of their strata. */
    private static final class Within {
        private double total;
        private int size;
        private double squares;
        private int strata;
        private double here;
        private double squaresHere;
        private int sizeHere;

        void add(double value) {
            here += value;
            squaresHere += value * value;
            sizeHere++;
        }

        void stratumEnds() {
            if (sizeHere > 0) {
                total += here;
                size += sizeHere;
                squares += Math.max(0, squaresHere - here * here / sizeHere);
                strata++;
            }
            here = 0;
            squaresHere = 0;
            sizeHere = 0;
        }

        double variance() {
            return squares / Math.max(1, size - strata) / size;
        }
    }
}
