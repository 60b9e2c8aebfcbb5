package org.unmentoring.notifications.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasureRequest")
record ErasureRequest(
        @NotNull @Schema(description = "The erasure's own id, as its receipt has it")
        UUID id,

        @NotNull @Schema(description = "As sequences and references name the person")
        UUID participant,

        @Size(min = 3, max = 320)
        @Schema(examples = "llyr@powys.example", description = "Null when nobody knows it any more")
        String email,

        @Size(min = 1, max = 200)
        @Schema(
                examples = "Llŷr ap Gwilym",
                description = "For texts that name people; null when nobody knows it any more")
        String name) {
    @Override
    public String toString() {
        return "an erasure"; // kept out of logs
    }
}
