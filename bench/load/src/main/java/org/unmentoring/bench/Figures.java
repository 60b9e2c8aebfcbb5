package org.unmentoring.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one target did in one round. */
record Figures(double perSecond, double p50Millis, double p99Millis) {
    static Figures medianOf(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::perSecond),
                median(rounds, Figures::p50Millis),
                median(rounds, Figures::p99Millis));
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
