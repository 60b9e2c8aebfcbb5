package org.unmentoring.participants.organiserinvitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;

record NewOrganiserInvitation(
        @NotNull @OneLine @Schema(examples = "Carys Môn") String name,

        @NotNull @EmailAddress @Schema(examples = "carys@unmentoring.example")
        String email,

        @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
        @Schema(examples = "cy", defaultValue = "en", description = "Of the mail")
        String language) {
    @Override
    public String toString() {
        return "a new invitation to organise"; // kept out of logs
    }
}
