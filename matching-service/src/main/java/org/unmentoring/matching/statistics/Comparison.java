package org.unmentoring.matching.statistics;

/**
 * One arm beside the first, by intention to treat: all units count for the arm that they were assigned to.
 *
 * @param difference the arm's mean less that of the first arm
 * @param interval for one look, at the end
 * @param p by randomisation, for one look, at the end
 * @param always for looks at any time
 */
public record Comparison(int arm, double difference, Interval interval, double p, AlwaysValid always) {

    /**
     * How a trial compares, as it was registered.
     *
     * @param shares whether every value is 0 or 1, so that the interval is Newcombe's
     * @param tau the difference that matters
     * @param error over all arms together: each comparison has its part of it (Bonferroni)
     */
    public record Method(boolean shares, double tau, double error, int draws, String seed) {}

    /** @param arm 1 or more */
    public static Comparison of(Units units, int arm, Method method) {
        var here = units.sample(arm);
        var first = units.sample(0);
        double error = method.error / (units.arms - 1);
        return new Comparison(
                arm,
                here.mean() - first.mean(),
                interval(units, arm, here, first, method.shares, error),
                Redrawn.p(units, arm, 0, method.draws, method.seed),
                AlwaysValid.of(here, first, method.tau, error));
    }

    /** With what earlier looks have shown, if there were any. */
    public Comparison after(AlwaysValid seen) {
        return seen == null ? this : new Comparison(arm, difference, interval, p, always.after(seen));
    }

    private static Interval interval(Units units, int arm, Sample here, Sample first, boolean shares, double error) {
        if (here.size() == 0 || first.size() == 0) {
            return new Interval(-1, 1);
        }
        return shares
                ? Shares.newcombe(here.ones(), here.size(), first.ones(), first.size(), error)
                : Means.of(units, arm, 0).interval(error);
    }
}
