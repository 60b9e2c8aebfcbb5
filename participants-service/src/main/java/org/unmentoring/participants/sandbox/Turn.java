package org.unmentoring.participants.sandbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SandboxTurn")
record Turn(
        @NotNull @Schema(type = SchemaType.STRING, format = "duration", examples = "PT36H")
        Duration forward) {}
