package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer, in the words of whoever gave it. */
record ComplaintAnswered(
        @NotNull @OneLine @Schema(examples = "UM-7K3Q-92XD") String reference,
        @NotNull @FreeText String answer) implements MailValues {}
