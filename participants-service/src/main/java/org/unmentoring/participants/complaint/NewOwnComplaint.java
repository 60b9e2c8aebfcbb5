package org.unmentoring.participants.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.text.Prose;

/** Of somebody who is signed in: their name and address are known. */
record NewOwnComplaint(
        @NotNull ComplaintKind kind,

        @NotBlank(message = "Please say what it is about.") @Prose @Schema(examples = "I was written to though I left.")
        String words,

        @Schema(
                nullable = true,
                description =
                        "One that I take or took part in, whose organisers read and answer it; without one, whoever runs the suite")
        ProgrammeId programme) {
    @Override
    public String toString() {
        return "a new complaint"; // kept out of logs
    }
}
