package org.unmentoring.matching.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.unmentoring.matching.draw.Chance;

/**
 * What being put in touch did to those who were. Their values are set against those of pairs that other draws of the same rounds
 * made; which of a round's draws was carried out was left to chance alone, each with the same probability.
 *
 * <p>Interval: what the pairs that were put in touch would have come to without it is one more of exchangeable sums, of which the other
 * draws show the mean and the spread, pooled over rounds; so it is predicted from them with Student's t and {@code rounds (others - 1)}
 * degrees of freedom. It asks nothing of the pairs within a draw, nor that the effect be the same for all.
 *
 * @param rounds in which each draw had a pair of which something is known
 * @param level what came of pairs that were put in touch, on average
 * @param otherwise what would have come of them, as the other draws show it
 * @param difference the first less the second
 * @param p by randomisation: how often as much would be seen if it made no difference to anybody
 */
public record PutInTouch(
        int rounds,
        int pairs,
        int others,
        double level,
        double otherwise,
        double difference,
        Interval interval,
        double p) {

    /** Differences that are equal but for rounding count as equal. */
    private static final double ROUNDING = 1e-9;

    /**
     * @param error of interval and test, between 0 and 1
     * @param draws how often the draw that was carried out is chosen anew, 1 or more
     */
    public record Method(double error, int draws, String seed) {}

    /** @return NaN throughout, and -1 to 1, where nothing is known */
    public static PutInTouch of(List<AmongDraws> all, Method method) {
        var rounds = all.stream().filter(AmongDraws::counts).toList();
        double weight = rounds.stream().mapToDouble(it -> it.weight(0)).sum();
        double level = rounds.stream().mapToDouble(it -> it.beyond(0, 0)).sum() / weight;
        double otherwise =
                rounds.stream().mapToDouble(it -> it.weight(0) * it.mean(1)).sum() / weight;
        double difference = level - otherwise;
        int others = 0;
        for (var it : rounds) {
            for (int draw = 1; draw < it.draws().size(); draw++) {
                others += it.pairs(draw);
            }
        }
        return new PutInTouch(
                rounds.size(),
                rounds.stream().mapToInt(it -> it.pairs(0)).sum(),
                others,
                level,
                otherwise,
                difference,
                interval(rounds, others, otherwise, difference, weight, method.error),
                p(rounds, method));
    }

    private static Interval interval(
            List<AmongDraws> rounds, int others, double otherwise, double difference, double weight, double error) {
        int freedom = rounds.stream().mapToInt(it -> it.others() - 1).sum();
        if (freedom < 1) {
            return new Interval(-1, 1);
        }
        double squares = 0;
        double foreseen = 0;
        for (var it : rounds) {
            double mean = it.mean(1);
            double weights = 0;
            double squaredWeights = 0;
            for (int draw = 1; draw < it.draws().size(); draw++) {
                double beyond = it.beyond(draw, mean);
                squares += beyond * beyond / it.squaredWeight(draw);
                weights += it.weight(draw);
                squaredWeights += it.squaredWeight(draw);
            }
            double share = it.weight(0) / weights;
            foreseen += it.squaredWeight(0) + share * share * squaredWeights;
        }
        double half = TDistribution.of(freedom).inverseSurvivalProbability(error / 2)
                * Math.sqrt(cautious(squares / freedom, others, otherwise) * foreseen)
                / weight;
        return new Interval(difference - half, difference + half).ofShares();
    }

    /** As {@link Sample#cautiousVariance()}: a few equal values do not pass for certainty. */
    private static double cautious(double variance, int others, double mean) {
        return (others * variance + (1 - mean) * (1 - mean) + mean * mean) / (others + 2);
    }

    /** {@code (1 + as much) / (1 + draws)}, as in {@link Redrawn}; in each round the draw that was carried out is chosen anew. */
    private static double p(List<AmongDraws> rounds, Method method) {
        if (rounds.isEmpty()) {
            return Double.NaN;
        }
        double[][] beyond = new double[rounds.size()][];
        double seen = 0;
        for (int i = 0; i < beyond.length; i++) {
            var it = rounds.get(i);
            double mean = it.mean(0);
            beyond[i] = new double[it.draws().size()];
            for (int draw = 0; draw < beyond[i].length; draw++) {
                beyond[i][draw] = it.beyond(draw, mean);
            }
            seen += beyond[i][0];
        }
        var chance = new Chance(method.seed);
        double least = Math.abs(seen) - ROUNDING;
        int asMuch = 0;
        for (int i = 0; i < method.draws; i++) {
            double again = 0;
            for (double[] round : beyond) {
                again += round[chance.below(round.length)];
            }
            asMuch += Math.abs(again) >= least ? 1 : 0;
        }
        return (1.0 + asMuch) / (1 + method.draws);
    }

    /**
     * What meeting did to those who met, if being put in touch does nothing to those who do not meet: then all of the effect is theirs.
     * Nobody meets by this programme who was not put in touch, so the share of those who met is known and adds no doubt.
     *
     * @param met the share that met of the pairs that were put in touch and are counted here, more than 0
     */
    public Interval amongMet(double met) {
        return new Interval(interval.low() / met, interval.high() / met).ofShares();
    }
}
