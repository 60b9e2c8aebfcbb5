package org.unmentoring.matching.mending;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** What changed in a round. */
@Schema(name = "Mended")
record Mended(
        @Schema(description = "Matches that are no more") List<MatchId> dissolved,

        @Schema(description = "Matches that are new; their people are introduced to each other")
        List<MadeMatch> made,

        @Schema(description = "Who has no match in this round now, and could not be helped")
        List<ParticipantId> alone) {

    static final Mended NOTHING = new Mended(List.of(), List.of(), List.of());

    @Schema(name = "MadeMatch")
    record MadeMatch(MatchId id, List<ParticipantId> participants) {}
}
