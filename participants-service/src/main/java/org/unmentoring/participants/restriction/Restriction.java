package org.unmentoring.participants.restriction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody does not want done with their data. */
public record Restriction(
        @Schema(nullable = true, description = "Since when my data is kept and not used; null when it is used as usual")
        Instant restrictedSince,

        @Schema(examples = "[\"partners\"]", description = "partners: my employer's programs do not see me")
        List<String> objections) {
    @Override
    public String toString() {
        return "a restriction";
    }
}
