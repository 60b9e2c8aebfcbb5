package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whoever has to answer a complaint. */
record ComplaintWaiting(
        @NotNull @OneLine @Schema(examples = "UM-7K3Q-92XD") String reference,
        @NotNull LocalDate answerBy,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {
    public String answerBy(String language) {
        return Day.in(language, answerBy.toString());
    }
}
