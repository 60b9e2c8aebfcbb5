package org.unmentoring.matching.measure;

import org.unmentoring.base.problem.Problem;

/** The one round that is asked for. */
record OfRound(int number) {

    public static OfRound fromString(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.invalid("/round", "round-not-valid", "A round is a whole number from 1.");
        }
        return new OfRound(Integer.parseInt(text));
    }
}
