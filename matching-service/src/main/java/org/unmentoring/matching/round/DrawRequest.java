package org.unmentoring.matching.round;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DrawRequest")
record DrawRequest(
        @Schema(description = "True: show what a draw would give, and keep nothing", examples = "false")
        Boolean dryRun,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Only in a sandbox programme. Else the seed that the schedule's commitment stands for",
                examples = "a seed of my own")
        String seed) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
