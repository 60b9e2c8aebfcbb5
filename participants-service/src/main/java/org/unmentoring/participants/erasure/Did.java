package org.unmentoring.participants.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureDone")
record Did(
        @NotNull @Size(max = 50) @Schema(examples = "{\"comments\":2}")
        Map<@NotNull @Size(max = 50) String, @NotNull @PositiveOrZero Integer> erased) {}
