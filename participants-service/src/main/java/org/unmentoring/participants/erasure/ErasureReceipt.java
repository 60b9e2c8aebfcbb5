package org.unmentoring.participants.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For who was erased: nothing personal, so that it can be looked up by anybody who has its id. */
public record ErasureReceipt(
        ErasureId id,
        Instant askedAt,

        @Schema(description = "Every service has done its part")
        boolean done,

        List<Part> services) {
    @Schema(name = "ErasurePart")
    public record Part(
            @Schema(examples = "matching-service") String service,

            @Schema(nullable = true, description = "Null while it is under way")
            Instant doneAt,

            @Schema(description = "How many of what were erased or emptied", examples = "{\"comments\":2}")
            Map<String, Integer> erased) {}
}
