package org.unmentoring.participants.address;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.EmailAddress;

record NewAddress(
        @NotNull @EmailAddress @Schema(examples = "llyr@cardiff.example")
        String email) {
    @Override
    public String toString() {
        return "an address"; // kept out of logs
    }
}
