package org.unmentoring.notifications.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.notifications.template.TemplateKey;

/** What became of a message; neither its words nor whom it went to, which are nobody's business but theirs. */
@Schema(name = "Message")
record MessageView(
        MessageId id,
        TemplateKey template,
        String reference,
        MessageStatus status,

        @Schema(
                nullable = true,
                examples = "smtp-550-5.1.1",
                description =
                        "Why it was not sent (yet): the mail server's answer, no-answer, no-connection; null otherwise")
        String reason,

        @Schema(nullable = true) Instant sendAt,
        Instant createdAt,
        @Schema(nullable = true) Instant sentAt,
        @JsonIgnore long version)
        implements Versioned {}
