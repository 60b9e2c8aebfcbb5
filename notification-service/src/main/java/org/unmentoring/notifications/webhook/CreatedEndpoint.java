package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.notifications.event.EventType;

@Schema(name = "CreatedWebhookEndpoint")
record CreatedEndpoint(
        WebhookEndpointId id,
        Owner owner,
        String url,
        @Schema(nullable = true) String description,
        List<EventType> events,
        List<UUID> programmes,
        @Schema(nullable = true) UUID organisation,
        boolean enabled,

        @Schema(
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                description = "Shown this once; keep it where you keep passwords")
        String secret,

        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {
    static CreatedEndpoint of(EndpointView made, SecretView secret) {
        return new CreatedEndpoint(
                made.id(),
                made.owner(),
                made.url(),
                made.description(),
                made.events(),
                made.programmes(),
                made.organisation(),
                made.enabled(),
                secret.secret(),
                made.createdAt(),
                made.version());
    }

    @Override
    public String toString() {
        return "webhook endpoint " + id; // its secret is kept out of logs
    }
}
