package org.unmentoring.matching.finding;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialLook", description = "What a look showed, by a rule that stays right however often one looks")
record Look(
        Instant lookedAt,
        Integer arm,

        @Schema(description = "People, or matches, of this arm and the first")
        Integer observed,

        Double difference,
        Double low,
        Double high,
        Double p) {}
