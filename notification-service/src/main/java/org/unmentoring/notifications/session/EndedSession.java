package org.unmentoring.notifications.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EndedSession")
record EndedSession(
        @NotNull @Schema(description = "When its token would have run out: no need to remember it for longer")
        Instant expiresAt) {}
