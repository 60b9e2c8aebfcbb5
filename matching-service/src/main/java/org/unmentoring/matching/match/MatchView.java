package org.unmentoring.matching.match;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** What an organiser sees of a match: ratings and comments belong to those who gave them. */
@Schema(name = "Match")
record MatchView(
        MatchId id,
        List<ParticipantId> participants,

        @Schema(nullable = true, description = "Who is asked to write first; null where nobody is named, as is usual")
        ParticipantId firstToWrite,

        MatchOutcome outcome,

        @Schema(description = "Taken back while the round ran; it counts only if its people met all the same")
        boolean dissolved,

        @Schema(description = "Whom the introduction did not reach, as far as is known")
        List<ParticipantId> notIntroduced,

        List<Answer> outcomes) {

    @Schema(name = "MatchAnswer")
    record Answer(
            ParticipantId participant,
            boolean met,
            @Schema(nullable = true) ReasonKey reason,
            Instant answeredAt) {}
}
