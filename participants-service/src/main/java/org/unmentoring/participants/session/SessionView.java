package org.unmentoring.participants.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenSession")
public record SessionView(
        SessionId id,

        @Schema(
                examples = "Firefox on Windows",
                description = "The kind of browser that it was opened with, as that said itself")
        String device,

        Instant openedAt,

        @Schema(description = "To the quarter of an hour, as far as participants-service was asked something")
        Instant lastUsedAt,

        Instant expiresAt,

        @Schema(description = "Whether a code was given as the second step")
        boolean secondFactor,

        @Schema(description = "The one that asks") boolean current) {}
