package org.unmentoring.notifications.sandbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SandboxState(
        @Schema(description = "Whether something that is due already is not done yet")
        boolean busy,

        @Schema(nullable = true, description = "When the next thing is due that has not come yet")
        Instant nextDueAt) {}
