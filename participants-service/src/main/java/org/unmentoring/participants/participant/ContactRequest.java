package org.unmentoring.participants.participant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.audit.Deed;

record ContactRequest(
        @NotNull @Size(min = 1, max = 1000, message = "Please ask for 1 to 1,000 people at a time.")
        List<@NotNull ParticipantId> ids,

        @Schema(nullable = true, description = "For the trail that people read; what they are read for")
        ContactPurpose purpose) {
    Deed deed() {
        return purpose == null ? Deed.READ_CONTACT : purpose.deed();
    }
}
