package org.unmentoring.participants.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PauseAsked")
record PauseAsked(
        @NotNull @Schema(description = "When the person said so; what they chose for their place since is not changed")
        Instant askedAt) {}
