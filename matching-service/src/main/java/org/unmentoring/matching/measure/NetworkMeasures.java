package org.unmentoring.matching.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

/** What a programme's network measures, as it was computed last. */
@Schema(name = "NetworkMeasures")
record NetworkMeasures(
        ProgrammeId programme,

        @Schema(description = "computing: something was drawn or said since, and the figures are on their way")
        State state,

        @Schema(
                nullable = true,
                description = "Everything that was said before is in the figures; null before the first")
        Instant asOf,

        List<Item> items) {

    @Schema(
            name = "NetworkMeasuresState",
            type = SchemaType.STRING,
            enumeration = {"current", "computing"})
    enum State {
        CURRENT,
        COMPUTING;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "NetworkMeasuresOfRound")
    record Item(
            @Schema(examples = "3") int round,

            @Schema(description = "cumulative: of all rounds up to this one; round: of this one alone")
            Span span,

            @Schema(description = "met: pairs that met; put-in-touch: all pairs, whatever became of them")
            Ties ties,

            Instant measuredAt,
            Figures figures) {}
}
