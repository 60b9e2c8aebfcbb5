package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.participants.participant.ParticipantId;

@Schema(name = "Invitation")
record InvitationView(
        ExternalId externalId,
        InvitationStatus status,

        @Schema(nullable = true, description = "Who joined; as in lists and events")
        ParticipantId participant,

        @Schema(nullable = true, examples = "Llŷr ap Gwilym", description = "Kept until it is answered, like the rest")
        String name,

        @Schema(nullable = true, examples = "llyr@powys.example")
        String email,

        @Schema(nullable = true, examples = "Service designer")
        String jobTitle,

        @Schema(nullable = true, examples = "cy") String language,
        Instant invitedAt,
        Instant changedAt,

        @Schema(
                nullable = true,
                description = "Since when we know that our mail does not arrive there; until you name another address")
        Instant undeliveredAt,

        @JsonIgnore long version)
        implements Versioned {
    @Override
    public String toString() {
        return "invitation " + externalId; // nothing personal in a log
    }
}
