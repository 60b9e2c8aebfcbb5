package org.unmentoring.notifications.suppression;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.MailAddress;

@Schema(
        name = "ConfirmedAddress",
        description = "An address whose owner has just followed a link that was mailed there")
record Confirmed(
        @NotNull @MailAddress @Schema(examples = "llyr@council.example")
        String email) {}
