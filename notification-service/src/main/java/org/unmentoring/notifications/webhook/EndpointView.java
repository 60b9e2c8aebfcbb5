package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.notifications.event.EventType;

@Schema(name = "WebhookEndpoint")
record EndpointView(
        WebhookEndpointId id,
        Owner owner,

        @Schema(examples = "https://hooks.council.example/unmentoring")
        String url,

        @Schema(nullable = true) String description,
        List<EventType> events,

        @Schema(description = "Only of these programmes; of all that the owner may hear of when there are none")
        List<UUID> programmes,

        @Schema(nullable = true, description = "A partner hears of this organisation's people only")
        UUID organisation,

        boolean enabled,

        @Schema(
                nullable = true,
                examples = "failing-too-long",
                description =
                        "by-owner; answered-gone, after a 410; failing-too-long, after three days without success")
        String disabledReason,

        @Schema(nullable = true) Instant disabledAt,

        @Schema(nullable = true, description = "Since when every delivery has failed")
        Instant failingSince,

        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {}
