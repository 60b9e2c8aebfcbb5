package org.unmentoring.notifications.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.MailValues;
import org.unmentoring.notifications.template.OneLine;

record NewMessage(
        @NotNull @Schema(examples = "sign-in-link", description = "A key of GET /v1/templates")
        String template,

        @NotNull @Valid Recipient to,

        @NotNull @Schema(implementation = MailValues.class, required = true)
        ObjectNode values,

        @NotNull
        @OneLine
        @Schema(
                examples = "sign-in:0190163d-8694-739b-aea5-966c26f8ad91",
                description = "What the message is about, in the sender's words; to find it again")
        String reference,

        @Schema(
                nullable = true,
                description =
                        "Whose person it is for: partners of this organisation hear what becomes of it, if it is of a"
                                + " programme. Left out where they are not to")
        UUID organisation,

        @Schema(description = "Not before this time; at once when left out or past")
        Instant sendAt) {}
