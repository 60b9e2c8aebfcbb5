package org.unmentoring.matching.drawing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.pool.Keep;

@Schema(name = "DrawRequest")
record DrawRequest(
        @Schema(description = "True: show what a draw would give, and keep nothing", examples = "false")
        Boolean dryRun,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Only in a sandbox programme. Else the seed that the schedule's commitment stands for",
                examples = "a seed of my own")
        String seed,

        @Size(max = 10_000) @Schema(description = "Matches that stand as they are; everybody else is drawn")
        List<@NotNull @Size(min = 2, max = 4) List<@NotNull ParticipantId>> keep) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Keep kept() {
        return Keep.of(keep);
    }
}
