package org.unmentoring.participants.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

/** Of somebody who does not sign in for it. */
record NewComplaint(
        @NotNull ComplaintKind kind,

        @NotBlank(message = "Please say what it is about.") @Prose @Schema(examples = "I was written to though I left.")
        String words,

        @Schema(
                nullable = true,
                description = "Whose organisers read and answer it; without one, whoever runs the suite")
        ProgrammeId programme,

        @NotNull @OneLine @Schema(examples = "Llŷr ap Gwilym")
        String name,

        @NotNull @EmailAddress @Schema(examples = "llyr@powys.example", description = "Where the answer goes")
        String email,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
        @Schema(examples = "cy", defaultValue = "en", description = "Of the mails")
        String language) {
    NewOwnComplaint own() {
        return new NewOwnComplaint(kind, words, programme);
    }

    @Override
    public String toString() {
        return "a new complaint"; // kept out of logs
    }
}
