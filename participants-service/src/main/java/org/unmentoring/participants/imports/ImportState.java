package org.unmentoring.participants.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is that is made after the answer. */
record ImportState(
        ImportId id,
        boolean dryRun,

        @Schema(enumeration = {"waiting", "running", "done", "failed"})
        String status,

        @Schema(nullable = true, description = "Rows in the file; null until it is read", examples = "100000")
        Integer rows,

        @Schema(description = "Rows brought in so far; they count when all are", examples = "35000")
        int rowsDone,

        Instant madeAt,
        @Schema(nullable = true) Instant overAt,

        @Schema(nullable = true, description = "Why it failed; nothing was changed then")
        Trouble problem) {
    @Schema(name = "ImportTrouble")
    record Trouble(@Schema(examples = "columns-missing") String code, String detail) {}
}
