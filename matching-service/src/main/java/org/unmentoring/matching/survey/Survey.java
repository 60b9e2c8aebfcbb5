package org.unmentoring.matching.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;

/** Whether a programme asks whom its people know. */
@Schema(name = "ImpactSurvey")
record Survey(
        @Schema(description = "Whether people who agree are asked about each round that is drawn from now on")
        boolean asked,

        @Schema(description = "Whether everybody may see what was found, without small numbers")
        boolean published,

        @Schema(nullable = true, description = "Rounds whose draw was opened since then are asked about")
        Instant askedSince,

        @Schema(description = "How many people agreed to be asked, and asked about")
        long takePart,

        @Schema(nullable = true, description = "Null as long as nobody has chosen")
        Instant changedAt,

        @JsonIgnore long version)
        implements Versioned {}
