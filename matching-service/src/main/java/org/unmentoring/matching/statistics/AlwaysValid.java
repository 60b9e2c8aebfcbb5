package org.unmentoring.matching.statistics;

/**
 * A rule that stays right however often one looks: the mixture sequential probability ratio test (Robbins, Annals of Mathematical
 * Statistics 41, 1970, 1397-1409; Johari, Koomen, Pekelis and Walsh, Operations Research 70, 2022, 1806-1821). With the estimate d, its
 * variance V and a normal mixture of variance τ² around no difference, the ratio is
 * {@code Λ = √(V/(V+τ²)) · exp(τ² d² / (2 V (V+τ²)))}, and the chance that 1/Λ ever falls below the error is at most the error.
 *
 * <p>This asks that estimates of growing information behave like Brownian motion, as they do for means of many units; so it says
 * nothing before both arms have {@link #LEAST} units, and uses a cautious variance.
 */
public record AlwaysValid(double difference, Interval interval, double p) {

    /** Units that each arm must have before anything is said. */
    public static final int LEAST = 20;

    /** An interval that holds over all looks stays one when each look narrows it; so does a p-value when each lowers it. */
    AlwaysValid after(AlwaysValid seen) {
        double low = Math.max(interval.low(), seen.interval.low());
        double high = Math.min(interval.high(), seen.interval.high());
        return new AlwaysValid(difference, low <= high ? new Interval(low, high) : interval, Math.min(p, seen.p));
    }

    /**
     * @param tau the difference that matters, registered before the start: between 0 and 1
     * @param error how often one may be wrong over all looks together
     * @return an interval from -1 to 1 and a p-value of 1 as long as nothing can be said
     */
    public static AlwaysValid of(Sample first, Sample second, double tau, double error) {
        double difference = first.mean() - second.mean();
        if (first.size() < LEAST || second.size() < LEAST) {
            return new AlwaysValid(difference, new Interval(-1, 1), 1);
        }
        double v = first.cautiousVariance() / first.size() + second.cautiousVariance() / second.size();
        double mixed = v + tau * tau;
        double half = Math.sqrt(2 * v * mixed / (tau * tau) * (Math.log(1 / error) + Math.log(mixed / v) / 2));
        double ratio = Math.sqrt(v / mixed) * Math.exp(tau * tau * difference * difference / (2 * v * mixed));
        return new AlwaysValid(
                difference, new Interval(difference - half, difference + half).ofShares(), Math.min(1, 1 / ratio));
    }
}
