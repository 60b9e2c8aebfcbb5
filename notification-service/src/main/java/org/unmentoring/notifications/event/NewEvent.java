package org.unmentoring.notifications.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Event")
record NewEvent(
        @NotNull
        @Schema(
                examples = "0190163d-8694-739b-aea5-966c26f8ad91",
                description = "The same whenever it is told again; receivers see it as webhook-id")
        EventId id,

        @NotNull EventType type,

        @NotNull @Schema(description = "When it happened") Instant timestamp,

        @Schema(nullable = true, description = "The programme that it happened in")
        UUID programme,

        @Size(max = 10_000) @Schema(nullable = true, description = "The organisations whose people it is about")
        Set<@NotNull UUID> organisations,

        @NotNull
        @Size(max = 20)
        @Schema(
                description = "Ids, words, numbers and times; nothing personal",
                examples = "{\"match\": \"0190163d-8694-739b-aea5-966c26f8ad91\"}")
        Map<@NotNull @Size(min = 1, max = 50) String, @PlainValue Object> data,

        @Schema(
                nullable = true,
                description =
                        "Nobody but partners of these organisations hears of it; everybody may where it is left out")
        Boolean partnersOnly) {
    Event event() {
        return new Event(
                id,
                type,
                timestamp,
                programme,
                organisations == null ? Set.of() : Set.copyOf(organisations),
                data,
                Boolean.TRUE.equals(partnersOnly));
    }
}
