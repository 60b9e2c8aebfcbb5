package org.unmentoring.notifications.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.template.MailValues;
import org.unmentoring.notifications.template.OneLine;

/** One of many: a message with the key that it is sent under. */
record BulkMessage(
        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{1,255}", message = "A key has 1 to 255 visible ASCII characters.")
        @Schema(examples = "round-7:llyr", description = "What an Idempotency-Key is to a single message")
        String key,

        @NotNull @Schema(examples = "did-you-meet", description = "A key of GET /v1/templates")
        String template,

        @NotNull @Valid Recipient to,

        @NotNull @Schema(implementation = MailValues.class, required = true)
        ObjectNode values,

        @NotNull @OneLine @Schema(examples = "round-7", description = "To find it again")
        String reference,

        @Schema(
                nullable = true,
                description =
                        "Whose person it is for: partners of this organisation hear what becomes of it, if it is of a"
                                + " programme. Left out where they are not to")
        UUID organisation,

        @Schema(description = "Not before this time; at once when left out or past")
        Instant sendAt) {

    NewMessage message() {
        return new NewMessage(template, to, values, reference, organisation, sendAt);
    }
}
