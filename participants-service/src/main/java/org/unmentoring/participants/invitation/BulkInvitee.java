package org.unmentoring.participants.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;

/** One of many. */
record BulkInvitee(
        @NotNull
        @Pattern(
                regexp = "(?!bulk$|lookup$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                message = "An id has 1 to 64 letters, digits, dots, hyphens or underscores, and is not bulk or lookup.")
        @Schema(examples = "HR-000417", description = "The partner's own id")
        String externalId,

        @NotNull @OneLine @Schema(examples = "Llŷr ap Gwilym")
        String name,

        @NotNull @EmailAddress @Schema(examples = "llyr@powys.example")
        String email,

        @OneLine @Schema(nullable = true, examples = "Service designer")
        String jobTitle,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.") @Schema(nullable = true, examples = "cy")
        String language) {

    Invitee invitee() {
        return new Invitee(name, email, jobTitle, language).inOneForm();
    }

    @Override
    public String toString() {
        return "invitee " + externalId; // nothing personal in a log
    }
}
