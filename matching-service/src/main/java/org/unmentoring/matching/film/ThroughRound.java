package org.unmentoring.matching.film;

import org.unmentoring.base.problem.Problem;

/** The last round that is shown. */
public record ThroughRound(int number) {

    public static final ThroughRound ALL = new ThroughRound(Integer.MAX_VALUE);

    public static ThroughRound fromString(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.invalid("/throughRound", "round-not-valid", "A round is a whole number from 1.");
        }
        return new ThroughRound(Integer.parseInt(text));
    }
}
