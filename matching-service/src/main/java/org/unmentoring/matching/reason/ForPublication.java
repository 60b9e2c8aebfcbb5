package org.unmentoring.matching.reason;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** Whether figures are to be handed on to everybody. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"true", "false"},
        description = "true: as it can be published, counts below 5 left out and others rounded to fives")
record ForPublication(boolean yes) {

    public static ForPublication fromString(String text) {
        return switch (text) {
            case "true" -> new ForPublication(true);
            case "false" -> new ForPublication(false);
            default -> throw Problem.invalid("/forPublication", "true-or-false", "Say true or false.");
        };
    }

    static boolean asked(ForPublication said) {
        return said != null && said.yes();
    }
}
