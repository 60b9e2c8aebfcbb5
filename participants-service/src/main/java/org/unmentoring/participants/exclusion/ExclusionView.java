package org.unmentoring.participants.exclusion;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.participant.ParticipantId;

@Schema(name = "Exclusion", description = "Two people whom an organiser keeps apart")
record ExclusionView(
        ExclusionId id,

        @Schema(examples = "[\"0190163d-8694-739b-aea5-966c26f8ad91\", \"0190163d-8695-7d5c-b6a3-2f0a39c1be02\"]")
        List<ParticipantId> participants,

        Instant createdAt) {}
