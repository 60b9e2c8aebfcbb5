package org.unmentoring.matching.match;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.reasonlist.ReasonKey;

@Schema(name = "Outcome")
record OutcomeView(
        MatchId match,
        ParticipantId participant,
        boolean met,
        @Schema(nullable = true) ReasonKey reason,
        @Schema(nullable = true) Integer rating,
        @Schema(nullable = true) String comment,
        Instant answeredAt,
        MatchOutcome matchOutcome) {}
