package org.unmentoring.notifications.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.notifications.event.EventId;
import org.unmentoring.notifications.event.EventType;

@Schema(name = "WebhookDelivery")
record DeliveryView(
        WebhookDeliveryId id,

        @Schema(description = "What the endpoint sees as webhook-id")
        EventId event,

        EventType type,
        Instant timestamp,
        DeliveryStatus status,

        @Schema(description = "Tries so far, since the last replay")
        int attempts,

        @Schema(nullable = true, examples = "503", description = "The status code of the last answer; null without one")
        Integer lastStatusCode,

        @Schema(
                nullable = true,
                examples = "no-answer",
                description = "Why there was no answer, or why it did not count")
        String lastReason,

        Instant createdAt,
        @Schema(nullable = true) Instant lastTriedAt,
        @Schema(nullable = true) Instant nextTryAt,
        @Schema(nullable = true) Instant deliveredAt) {}
