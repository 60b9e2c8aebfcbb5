package org.unmentoring.participants.session;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndedSession")
public record EndedSession(
        SessionId id,
        Instant endedAt,

        @Schema(description = "When its token would have run out: no need to remember it for longer")
        Instant expiresAt) {}
