package org.unmentoring.base.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept for how long, what was removed when, and when it is looked again. Numbers only. */
record RetentionReport(Instant at, List<Kept> items) {
    @Schema(name = "KeptForATime")
    record Kept(
            @Schema(examples = "mailed-links", description = "docs/data-protection.md says what it is")
            String what,

            @Schema(type = SchemaType.STRING, examples = "P1D")
            Duration keptFor,

            @Schema(nullable = true, description = "Null until it ran for the first time")
            Instant lastRunAt,

            @Schema(nullable = true, description = "Null in the moment before the first run is planned")
            Instant nextRunAt,

            @Schema(description = "It should have run since: somebody must look why it did not")
            boolean late,

            @Schema(description = "In the last 400 days", examples = "42")
            long removed,

            @Schema(description = "Days on which something was removed, the newest first")
            List<Removed> days) {}

    @Schema(name = "RemovedOnADay")
    record Removed(LocalDate day, long removed) {}
}
