package org.unmentoring.matching.mending;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.mending.Mended.MadeMatch;

/** A change of a round after its draw. */
@Schema(name = "Repair")
record RepairView(
        RepairId id,
        Instant madeAt,

        @Schema(
                examples = "dropout",
                enumeration = {"dropout", "late-joiners", "held-back"})
        String reason,

        @Schema(nullable = true, description = "Who dropped out; null where nobody did")
        ParticipantId participant,

        @Schema(nullable = true, description = "The match that an organiser held back; null where none did")
        MatchId heldBack,

        @Schema(
                nullable = true,
                description = "Why an organiser held a match back; null where none did",
                examples = "know-each-other")
        String because,

        @Schema(
                description =
                        "The chance by which it was mended; from these and the input anybody gets the same matches")
        String seed,

        @Schema(description = "SHA-256 of the input's UTF-8 bytes")
        String inputDigest,

        List<MatchId> dissolved,
        List<MadeMatch> made,
        List<ParticipantId> alone) {

    /** For auditors: what a repair is repeated from. */
    @Schema(name = "RepairProof")
    record ForAudit(
            RepairId id,
            String seed,
            String inputDigest,

            @Schema(
                    description =
                            "Who could be moved, by places of this repair alone, in the form of a draw's input; the"
                                    + " matches that could be opened stand in it as kept")
            String input,

            @Schema(description = "Who has place 0, 1, 2, ...")
            List<ParticipantId> people) {}
}
