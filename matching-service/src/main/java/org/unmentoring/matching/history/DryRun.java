package org.unmentoring.matching.history;

import org.unmentoring.base.problem.Problem;

/** Strictly true or false: a misspelt wish to try must not become an import. */
record DryRun(boolean asked) {

    public static DryRun fromString(String text) {
        return switch (text) {
            case "true" -> new DryRun(true);
            case "false" -> new DryRun(false);
            default -> throw Problem.invalid("/dryRun", "boolean-needed", "dryRun is true or false.");
        };
    }
}
