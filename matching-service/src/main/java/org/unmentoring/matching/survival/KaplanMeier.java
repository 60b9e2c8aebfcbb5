package org.unmentoring.matching.survival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The product-limit estimate of the share to which something has not happened yet.
 *
 * <p>On the days t₁ &lt; t₂ &lt; … on which something happens, with nᵢ at risk and dᵢ to whom it happens,
 * S(t) = ∏ (1 − dᵢ/nᵢ) over tᵢ ≤ t. Who is censored on a day was still at risk on it.
 * Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958), 457–481.
 *
 * <p>The variance of log S is Greenwood's sum V = Σ dᵢ / (nᵢ (nᵢ − dᵢ)); M. Greenwood, The natural duration of cancer (1926).
 * The interval is that of log(−log S), which stays within 0 and 1: from S^(1/θ) to S^θ with
 * θ = exp(−z √V / |log S|) and z = Φ⁻¹(0.975); J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure
 * Time Data (2nd ed. 2002), 1.4. It is that of R's {@code survfit(…, conf.type = "log-log")}.
 *
 * @param steps one for each day on which it happens to anybody, in their order
 */
public record KaplanMeier(List<Step> steps) {

    private static final double Z = 1.959963984540054;
    private static final double HALF = 0.5;

    /** As far as rounding goes: R's {@code survfit} takes what differs by less as equal, too. */
    private static final double NEARLY = 1.5e-8;

    /** Where half of it has happened; null where the curve, or an end of its interval, never comes down that far. */
    public record Median(Double day, Double low, Double high) {}

    private record OnDay(int happened, int censored) {
        OnDay and(OnDay other) {
            return new OnDay(happened + other.happened, censored + other.censored);
        }
    }

    public static KaplanMeier of(Collection<Observation> observations) {
        var days = new TreeMap<Integer, OnDay>();
        observations.forEach(it -> days.merge(it.day(), it.happened() ? new OnDay(1, 0) : new OnDay(0, 1), OnDay::and));
        List<Step> steps = new ArrayList<>();
        int atRisk = observations.size();
        double without = 1;
        double greenwood = 0;
        for (var day : days.entrySet()) {
            int happened = day.getValue().happened();
            if (happened > 0) {
                without *= (double) (atRisk - happened) / atRisk;
                greenwood += happened / ((double) atRisk * (atRisk - happened));
                steps.add(step(day.getKey(), atRisk, happened, without, greenwood));
            }
            atRisk -= happened + day.getValue().censored();
        }
        return new KaplanMeier(List.copyOf(steps));
    }

    private static Step step(int day, int atRisk, int happened, double without, double greenwood) {
        if (without <= 0) {
            return new Step(day, atRisk, happened, 0, null, null);
        }
        double theta = Math.exp(-Z * Math.sqrt(greenwood) / Math.abs(Math.log(without)));
        return new Step(day, atRisk, happened, without, Math.pow(without, 1 / theta), Math.pow(without, theta));
    }

    /**
     * The first day on which S is below one half; where S is one half for a while, the middle of that while. The interval
     * ends where the ends of S's interval do the same: R. Brookmeyer and J. Crowley, Biometrics 38 (1982), 29–41.
     */
    public Median median() {
        return new Median(half(Step::without), half(KaplanMeier::low), half(KaplanMeier::high));
    }

    private Double half(ToDoubleFunction<Step> of) {
        for (int i = 0; i < steps.size(); i++) {
            double here = of.applyAsDouble(steps.get(i));
            if (Math.abs(here - HALF) < NEARLY) {
                return i + 1 < steps.size()
                        ? (steps.get(i).day() + steps.get(i + 1).day()) / 2.0
                        : steps.get(i).day();
            }
            if (here < HALF) {
                return (double) steps.get(i).day();
            }
        }
        return null;
    }

    /** Where there is no interval it does not come down to one half. */
    private static double low(Step step) {
        return step.low() == null ? 1 : step.low();
    }

    private static double high(Step step) {
        return step.high() == null ? 1 : step.high();
    }
}
