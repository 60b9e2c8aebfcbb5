package org.unmentoring.participants.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** Strictly true or false: a misspelt wish for a rehearsal must not become the performance. */
@Schema(type = SchemaType.BOOLEAN)
public record DryRun(boolean asked) {
    public static DryRun fromString(String text) {
        return switch (text) {
            case "true" -> new DryRun(true);
            case "false" -> new DryRun(false);
            default -> throw Problem.invalid("/dryRun", "boolean-needed", "dryRun is true or false.");
        };
    }
}
