package org.unmentoring.matching.erasure;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;

record ErasureRequest(
        @NotNull @Schema(description = "The erasure's own id, as its receipt has it")
        UUID id,

        @NotNull ParticipantId participant) {}
