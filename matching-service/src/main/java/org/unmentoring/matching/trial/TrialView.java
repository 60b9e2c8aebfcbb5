package org.unmentoring.matching.trial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.TrialId;

@Schema(name = "Trial")
public record TrialView(
        TrialId id,

        @Schema(description = "As it was registered; nothing of it can be changed")
        Protocol protocol,

        State state,
        Instant registeredAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Ending endedBecause,

        @Schema(description = "SHA-256 of the registration's text")
        String digest,

        @Schema(description = "SHA-256 of the seed") String commitment,

        @Schema(nullable = true, description = "What assignments come from; told when the trial has ended")
        String seed) {}
