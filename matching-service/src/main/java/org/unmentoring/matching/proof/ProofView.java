package org.unmentoring.matching.proof;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddSet;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.verify.LevelGap;

/** What {@link ProofDocument} writes, for the contract. */
@Schema(name = "Proof")
record ProofView(
        RoundId round,
        ProgrammeId programme,
        int number,

        @Schema(description = "When the input was kept under its digest, before the seed was used")
        Instant openedAt,

        @Schema(nullable = true, description = "Null for an abandoned draw")
        Instant drawnAt,

        @Schema(nullable = true, description = "Why there is no round: organiser, no-possible-pair or failed-check")
        String abandonedBecause,

        @Schema(description = "SHA-256 of the seed's UTF-8 bytes")
        String commitment,

        @Schema(nullable = true, description = "When the commitment was made; null for a seed chosen in a sandbox")
        Instant committedAt,

        @Schema(description = "SHA-256 of the input's UTF-8 bytes")
        String inputDigest,

        @Schema(description = "The text that the round was drawn from")
        String seed,

        Algorithm algorithm,

        @Schema(nullable = true, description = "What the matches cost")
        Objective cost,

        @Schema(nullable = true, description = "What every draw from this input costs at least")
        Objective lowerBound,

        @Schema(nullable = true, description = "Both, level by level in the order in which the rules weigh them")
        List<LevelGap> levels,

        @Schema(description = "Cost and lower bound are equal: no better draw exists")
        boolean proven,

        @Schema(description = "People by place, rounds so far and rules, in canonical form; no ids")
        String input,

        @Schema(
                nullable = true,
                description = "A line for each match with the places of its people, then a line of those left out")
        String matches,

        @Schema(nullable = true, description = "What shows that no draw costs less than the lower bound")
        CertificateView certificate) {

    @Schema(name = "Algorithm")
    record Algorithm(
            String name,
            int version,
            @Schema(nullable = true) String method) {}

    @Schema(name = "Certificate")
    record CertificateView(List<PartProofView> parts) {}

    @Schema(
            name = "PartProof",
            description =
                    "People whom nobody else can meet are drawn, and proven, for themselves; usually there is one part")
    record PartProofView(
            @Schema(description = "By their place") List<Integer> people,

            @Schema(description = "exhaustive: every draw was weighed; matching or groups: the levels' proofs hold")
            String method,

            Objective lowerBound,

            List<LevelProofView> levels) {}

    @Schema(name = "LevelProof", description = "Prices that no pair's cost goes below, and so a bound for every draw")
    record LevelProofView(
            @Schema(description = "The level that this is the bound of", examples = "same-organisation")
            String upTo,

            @Schema(
                    description =
                            "What a level weighs in a pair's cost: left-out, extras, turns, met, introduced, recency,"
                                    + " same-organisation, same-organisation-turns, likeness")
            List<Long> weights,

            @Schema(description = "Of the part's people in their order; one more, of nobody, when their number is odd")
            List<Long> prices,

            List<OddSet> sets) {}

    @Schema(name = "ProofPeople")
    record People(
            RoundId round,

            @Schema(
                    nullable = true,
                    description = "People are in the order of HMAC-SHA256(salt, id), in hexadecimal digits")
            String salt,

            @Schema(description = "Who has place 0, 1, 2, ...")
            List<ParticipantId> people) {}
}
