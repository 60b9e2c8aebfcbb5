package org.unmentoring.matching.match;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.paging.Paged;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.reasonlist.ReasonKey;

/** A participant's own matches. Without contacts (names null) when participants-service is away: the matches still show. */
@Schema(name = "MyMatches")
record MyMatches(List<Mine> items, @Schema(nullable = true) String next, boolean contactsAvailable) implements Paged {

    @Schema(name = "MyMatch")
    record Mine(
            MatchId id,
            InProgramme programme,
            InRound round,
            @Schema(nullable = true) Instant drawnAt,
            @Schema(nullable = true) Instant meetBy,

            @Schema(nullable = true, description = "What the round's proof knows me by; null where there is no proof")
            Integer place,

            List<Partner> partners,

            @Schema(
                    nullable = true,
                    description =
                            "Who is asked to write first, me or a partner; null where nobody is named, as is usual")
            ParticipantId firstToWrite,

            MatchOutcome outcome,

            @Schema(description = "Taken back, since somebody could not take part or came later")
            boolean dissolved,

            @Schema(nullable = true) MyOutcome myOutcome) {}

    @Schema(name = "MyMatchProgramme")
    record InProgramme(
            ProgrammeId id, @Schema(nullable = true) String name) {}

    @Schema(name = "MyMatchRound")
    record InRound(RoundId id, int number) {}

    @Schema(name = "Partner")
    record Partner(
            ParticipantId id,

            @Schema(nullable = true, description = "What the round's proof knows them by")
            Integer place,

            @Schema(nullable = true) String name,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String organisation,
            @Schema(nullable = true) String jobTitle,
            @Schema(nullable = true) String interests) {}

    @Schema(name = "MyOutcome")
    record MyOutcome(
            boolean met,
            @Schema(nullable = true) ReasonKey reason,
            @Schema(nullable = true) Integer rating,
            @Schema(nullable = true) String comment,
            Instant answeredAt) {}
}
