package org.unmentoring.matching.statistics;

import java.util.Arrays;

/** Values from 0 to 1 that were observed. */
public record Sample(double[] values) {

    public int size() {
        return values.length;
    }

    /** NaN of nothing. */
    public double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** How many of them are 1; only of values that are 0 or 1. */
    public int ones() {
        return (int) Math.round(Arrays.stream(values).sum());
    }

    /** The sum of the squares of what each value is away from the mean. */
    double squares() {
        double mean = mean();
        return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
    }

    /** Unbiased; NaN of fewer than two. */
    double variance() {
        return size() < 2 ? Double.NaN : squares() / (size() - 1);
    }

    /**
     * As if one value more were 0 and one were 1 (Agresti and Caffo, The American Statistician 54, 2000, 280-288, "add two
     * successes and two failures"): so that a few equal values do not pass for certainty.
     */
    double cautiousVariance() {
        double[] more = Arrays.copyOf(values, size() + 2);
        more[size()] = 1;
        return new Sample(more).variance();
    }
}
