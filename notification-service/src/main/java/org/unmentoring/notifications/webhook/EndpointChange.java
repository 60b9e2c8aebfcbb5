package org.unmentoring.notifications.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.event.EventType;
import org.unmentoring.notifications.template.OneLine;

@Schema(name = "WebhookEndpointChange", description = "What is left out stays as it is")
record EndpointChange(
        @Schema(nullable = true, examples = "https://hooks.council.example/unmentoring")
        String url,

        @Size(min = 1, max = 50) @Schema(nullable = true, examples = "[\"round.drawn\"]")
        List<@NotNull @Subscribable EventType> events,

        @Size(max = 200) @Schema(nullable = true) List<@NotNull UUID> programmes,

        @OneLine @Schema(nullable = true) String description,

        @Schema(
                nullable = true,
                examples = "true",
                description = "false stops deliveries; true starts them again, with what is still waiting")
        Boolean enabled) {}
