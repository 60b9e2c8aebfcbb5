package org.unmentoring.matching.trial;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.TrialId;

@Schema(name = "TrialRegistration")
record Registration(
        TrialId id,

        @Schema(description = "The protocol as text, byte for byte as it was registered")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8")
        String digest,

        @Schema(description = "SHA-256 of the seed") String commitment,

        State state,
        Instant registeredAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, description = "Told when the trial has ended")
        String seed) {}
