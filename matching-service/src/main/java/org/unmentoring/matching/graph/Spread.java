package org.unmentoring.matching.graph;

import java.util.Arrays;

/** How a figure of each person is spread over all people; quartiles lie between two people's where they must. */
public record Spread(
        double least, double lowerQuartile, double median, double upperQuartile, double most, double mean) {

    /** Whoever has no such figure (NaN) does not count; null when nobody has one. */
    static Spread of(double[] figures) {
        double[] sorted =
                Arrays.stream(figures).filter(it -> !Double.isNaN(it)).sorted().toArray();
        return sorted.length == 0
                ? null
                : new Spread(
                        sorted[0],
                        at(0.25, sorted),
                        at(0.5, sorted),
                        at(0.75, sorted),
                        sorted[sorted.length - 1],
                        Arrays.stream(sorted).sum() / sorted.length);
    }

    private static double at(double share, double[] sorted) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
