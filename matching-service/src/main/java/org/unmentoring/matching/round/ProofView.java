package org.unmentoring.matching.round;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@Schema(name = "Proof")
record ProofView(
        RoundId round,
        ProgrammeId programme,
        int number,
        Algorithm algorithm,

        @Schema(description = "The text that the round was drawn from")
        String seed,

        @Schema(description = "SHA-256 of the seed's UTF-8 bytes")
        String commitment,

        @Schema(nullable = true, description = "When the commitment was made; null for a seed chosen in a sandbox")
        Instant committedAt,

        Instant drawnAt,

        @Schema(description = "SHA-256 of the input's UTF-8 bytes")
        String inputDigest,

        @Schema(description = "What the matches cost, in strict order")
        Objective cost,

        @Schema(description = "What every draw from this input costs at least")
        Objective lowerBound,

        @Schema(description = "How the lower bound is known")
        String bound,

        @Schema(description = "Cost and lower bound are equal: no better draw exists")
        boolean proven,

        @Schema(description = "People, relations and rules in canonical form; ids only")
        String input) {

    @Schema(name = "Algorithm")
    record Algorithm(String name, int version, String method) {}
}
