package org.unmentoring.matching.reason;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a share rises or falls from round to round. With xᵢ of nᵢ in round i, p = Σxᵢ/Σnᵢ and r the mean round weighted by nᵢ,
 * the slope is b = Σ (rᵢ − r)(xᵢ − nᵢp) / Σ nᵢ(rᵢ − r)², its standard error under "no trend" √(p(1 − p) / Σ nᵢ(rᵢ − r)²).
 * (b/se)² is the chi-squared of Cochran (Biometrics 10 (1954), 417–451) and Armitage (Biometrics 11 (1955), 375–386): the interval
 * leaves out 0 exactly when their test finds a trend at 5 %. R: {@code prop.trend.test}.
 */
@Schema(name = "ReasonTrend")
record Trend(
        @Schema(description = "Rounds with any match that somebody answered for")
        int rounds,

        @Schema(description = "By how much the share of matches that did not meet grows with each round")
        double slope,

        @Schema(description = "Where the 95 % interval of the slope begins; a trend is found where it leaves out 0")
        double low,

        double high) {

    private static final double Z = 1.959963984540054;

    record Share(int round, long some, long all) {}

    /** Null where there is nothing to compare: fewer than two rounds, or all alike. */
    static Trend of(List<Share> shares) {
        var counted = shares.stream().filter(it -> it.all() > 0).toList();
        double all = counted.stream().mapToLong(Share::all).sum();
        double p = counted.stream().mapToLong(Share::some).sum() / all;
        if (counted.size() < 2 || p == 0 || p == 1) {
            return null;
        }
        double mean = counted.stream()
                        .mapToDouble(it -> it.round() * (double) it.all())
                        .sum()
                / all;
        double spread = counted.stream()
                .mapToDouble(it -> it.all() * Math.pow(it.round() - mean, 2))
                .sum();
        double slope = counted.stream()
                        .mapToDouble(it -> (it.round() - mean) * (it.some() - it.all() * p))
                        .sum()
                / spread;
        double half = Z * Math.sqrt(p * (1 - p) / spread);
        return new Trend(counted.size(), slope, slope - half, slope + half);
    }
}
