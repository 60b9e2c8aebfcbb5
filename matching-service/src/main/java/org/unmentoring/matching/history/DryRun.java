package org.unmentoring.matching.history;

import org.unmentoring.base.problem.Problem;

/** Strictly true or false: a misspelt wish to try must not become an import. */
record DryRun(boolean yes) {

    public static DryRun fromString(String text) {
        return switch (text) {
            case "true" -> new DryRun(true);
            case "false" -> new DryRun(false);
            default -> throw Problem.invalid("/dryRun", "boolean-needed", "dryRun is true or false.");
        };
    }

    /** What is left out is not meant. */
    static boolean asked(DryRun sent) {
        return sent != null && sent.yes;
    }
}
