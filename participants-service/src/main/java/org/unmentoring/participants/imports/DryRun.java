package org.unmentoring.participants.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** Strictly true or false: a misspelt wish for a rehearsal must not become the performance. */
@Schema(type = SchemaType.BOOLEAN, description = "Only say what would happen; false when left out")
public record DryRun(boolean wanted) {
    public static boolean asked(DryRun sent) {
        return sent != null && sent.wanted;
    }

    public static DryRun fromString(String text) {
        return switch (text) {
            case "true" -> new DryRun(true);
            case "false" -> new DryRun(false);
            default -> throw Problem.invalid("/dryRun", "boolean-needed", "dryRun is true or false.");
        };
    }
}
