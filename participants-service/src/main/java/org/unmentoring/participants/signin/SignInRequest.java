package org.unmentoring.participants.signin;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.text.EmailAddress;

record SignInRequest(
        @NotNull @EmailAddress @Schema(examples = "llyr@powys.example")
        String email) {
    @Override
    public String toString() {
        return "a sign-in request"; // kept out of logs
    }
}
