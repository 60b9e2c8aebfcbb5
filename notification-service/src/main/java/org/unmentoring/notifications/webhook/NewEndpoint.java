package org.unmentoring.notifications.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.event.EventType;
import org.unmentoring.notifications.template.OneLine;

@Schema(name = "NewWebhookEndpoint")
record NewEndpoint(
        @NotNull
        @Schema(
                examples = "https://hooks.council.example/unmentoring",
                description = "https, port 443, a host on the public internet; redirects are not followed")
        String url,

        @NotNull @Size(min = 1, max = 50) @Schema(examples = "[\"enrolment.confirmed\", \"round.drawn\"]")
        List<@NotNull @Subscribable EventType> events,

        @Size(max = 200)
        @Schema(
                nullable = true,
                description =
                        "Only of these programmes. An organiser names one or more of the own; others may leave it out")
        List<@NotNull UUID> programmes,

        @OneLine @Schema(nullable = true, examples = "HR system, production")
        String description) {

    NewEndpoint {
        if (programmes == null) programmes = List.of();
    }
}
