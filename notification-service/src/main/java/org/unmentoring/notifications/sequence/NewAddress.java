package org.unmentoring.notifications.sequence;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.MailAddress;

@Schema(name = "MovedAddress", description = "Where somebody's mails go from now on")
record NewAddress(
        @NotNull @MailAddress @Schema(examples = "llyr@council.example")
        String email) {
    @Override
    public String toString() {
        return "an address"; // kept out of logs
    }
}
