package org.unmentoring.participants.programme;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.EmailAddress;
import org.unmentoring.participants.text.OneLine;

record NewOrganiser(
        @NotNull @OneLine @Schema(examples = "Carys Môn") String name,

        @NotNull @EmailAddress @Schema(examples = "carys@unmentoring.example")
        String email) {
    @Override
    public String toString() {
        return "a new organiser";
    }
}
