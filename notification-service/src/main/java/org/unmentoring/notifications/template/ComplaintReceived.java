package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whoever complained, or asked about their data. */
record ComplaintReceived(
        @NotNull @OneLine @Schema(examples = "UM-7K3Q-92XD") String reference,
        @NotNull LocalDate answerBy) implements MailValues {
    public String answerBy(String language) {
        return Day.in(language, answerBy.toString());
    }
}
