package org.unmentoring.matching.film;

import org.unmentoring.base.problem.Problem;

/** The first round whose news are shown. */
record FromRound(int number) {

    static final FromRound FIRST = new FromRound(1);

    public static FromRound fromString(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.invalid("/fromRound", "round-not-valid", "A round is a whole number from 1.");
        }
        return new FromRound(Integer.parseInt(text));
    }
}
