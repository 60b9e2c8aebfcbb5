package org.unmentoring.matching.trial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.AssignmentId;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

@Schema(name = "TrialAssignment")
record Assignment(
        AssignmentId id,
        String stratum,

        @Schema(description = "How many came to the stratum before: from 0")
        int place,

        @Schema(description = "Which of the trial's arms: from 0")
        int arm,

        Instant assignedAt,

        @Schema(nullable = true, description = "Null by match, and for somebody who was erased")
        ParticipantId participant,

        @Schema(nullable = true) MatchId match) {}
