package org.unmentoring.matching.growth;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's figures, round by round. */
@Schema(name = "Growth")
record Growth(List<InRound> items) {

    @Schema(name = "GrowthInRound")
    record InRound(
            int round,
            @Schema(nullable = true) Instant drawnAt,

            @Schema(description = "In the pool of the round")
            long participants,

            @Schema(description = "In a round for the first time")
            long joined,

            @Schema(description = "In the round before, and not in this one")
            long left,

            long matches,
            long met,
            long notMet,
            long unconfirmed,
            long trios,

            @Schema(description = "Pairs that had been introduced in an earlier round")
            long repeats) {}
}
