package org.unmentoring.bench.check;

/** How likely it is that counts differ from even ones as much as these do, or more, by chance alone. */
final class ChiSquared {

    private static final int STEPS = 10_000;
    private static final double ENOUGH = 1e-15;

    private ChiSquared() {}

    static double probability(int[] counts) {
        long total = 0;
        for (int it : counts) {
            total += it;
        }
        double expected = (double) total / counts.length;
        double chiSquared = 0;
        for (int it : counts) {
            chiSquared += (it - expected) * (it - expected) / expected;
        }
        return 1 - lowerGamma((counts.length - 1) / 2.0, chiSquared / 2);
    }

    /** The regularised incomplete gamma function by its series (Abramowitz and Stegun 6.5.29). */
    private static double lowerGamma(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < STEPS && term > sum * ENOUGH; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
    }

    /** For halves: from gamma(1/2) and gamma(1) upwards. */
    private static double logGamma(double a) {
        boolean whole = a == Math.rint(a);
        double log = whole ? 0 : Math.log(Math.PI) / 2;
        for (double it = whole ? 1 : 0.5; it < a; it++) {
            log += Math.log(it);
        }
        return log;
    }
}
