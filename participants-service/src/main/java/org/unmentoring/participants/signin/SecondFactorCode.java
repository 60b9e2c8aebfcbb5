package org.unmentoring.participants.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SecondFactorCode(
        @NotNull
        @Size(min = 6, max = 40)
        @Schema(examples = "123456", description = "Six digits of the app, or a recovery code")
        String code) {
    @Override
    public String toString() {
        return "a code"; // kept out of logs
    }
}
