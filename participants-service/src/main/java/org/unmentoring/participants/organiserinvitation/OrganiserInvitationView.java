package org.unmentoring.participants.organiserinvitation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganiserInvitation")
record OrganiserInvitationView(
        OrganiserInvitationId id,
        @Schema(examples = "Carys Môn") String name,
        @Schema(examples = "carys@unmentoring.example") String email,
        Instant invitedAt,
        Instant expiresAt) {
    @Override
    public String toString() {
        return "organiser invitation " + id; // kept out of logs
    }
}
