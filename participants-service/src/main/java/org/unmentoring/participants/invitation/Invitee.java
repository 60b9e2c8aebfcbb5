package org.unmentoring.participants.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.Email;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;

/** What a partner says of somebody whom it would like to take part. */
record Invitee(
        @NotNull @OneLine @Schema(examples = "Llŷr ap Gwilym")
        String name,

        @NotNull @EmailAddress @Schema(examples = "llyr@powys.example")
        String email,

        @OneLine @Schema(nullable = true, examples = "Service designer")
        String jobTitle,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
        @Schema(nullable = true, examples = "cy", description = "Of the mail; it is in both when this is left out")
        String language) {

    Invitee inOneForm() {
        return new Invitee(name.strip(), Email.of(email).text(), told(jobTitle), language);
    }

    private static String told(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "an invitee"; // nothing personal in a log
    }
}
