package org.unmentoring.notifications.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookSecret", description = "Shown this once; keep it where you keep passwords")
record SecretView(
        WebhookSecretId id,

        @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret,

        Instant createdAt) {
    @Override
    public String toString() {
        return "webhook secret " + id; // kept out of logs
    }
}
