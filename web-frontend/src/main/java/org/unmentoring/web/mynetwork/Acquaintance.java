package org.unmentoring.web.mynetwork;

import java.util.List;
import java.util.Locale;

/** A person in the picture: who came earlier stays where they were, whoever comes later. */
public record Acquaintance(int number, List<Tie> ties) {
    /** Of sunflowers: however many there are, each new one finds room. */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private static final double INNERMOST = 62;
    private static final double STEP = 27;

    public String x() {
        return number(Math.cos(angle()) * radius());
    }

    public String y() {
        return number(Math.sin(angle()) * radius());
    }

    /** Whoever met once has met. */
    public String state() {
        if (ties.stream().anyMatch(Tie::met)) return "met";
        return ties.get(ties.size() - 1).notMet() ? "not-met" : "unconfirmed";
    }

    double radius() {
        return INNERMOST + STEP * Math.sqrt(number - 1);
    }

    private double angle() {
        return GOLDEN_ANGLE * (number - 1) - Math.PI / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
