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
            long repeats,

            @Schema(description = "In a match that counts") long matched,

            @Schema(description = "Back: in an earlier round, not in the one before, and in this one")
            long returning,

            @Schema(
                    description =
                            "Could have been drawn and by own wish were not, or are asked whether they want to pause")
            long resting,

            @Schema(description = "Organisations of the people in the round")
            long organisations,

            @Schema(description = "Organisations reached up to this round, all together")
            long organisationsSoFar,

            @Schema(description = "Organisations in a round for the first time")
            long newOrganisations,

            @Schema(description = "Sectors of the people in the round")
            long sectors,

            long sectorsSoFar,
            long newSectors,

            @Schema(
                    nullable = true,
                    description =
                            "With an active place when the round was drawn; null where nobody counted, as in rounds of"
                                    + " before this suite")
            Long active,

            @Schema(nullable = true, description = "With a paused place then")
            Long paused,

            @Schema(nullable = true, description = "Signed up since the draw before")
            Long signedUp,

            @Schema(nullable = true, description = "Left the programme since the draw before")
            Long leftProgramme) {}
}
