package org.unmentoring.participants.complaint;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.programme.ProgrammeBrief;

/** As whoever complained sees it. */
@Schema(name = "OwnComplaint")
record OwnComplaintView(
        @Schema(examples = "UM-7K3Q-92XD") String reference,
        ComplaintKind kind,
        ComplaintStatus status,
        @Schema(nullable = true) ProgrammeBrief programme,
        String words,
        Instant receivedAt,
        Instant dueAt,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt) {}
