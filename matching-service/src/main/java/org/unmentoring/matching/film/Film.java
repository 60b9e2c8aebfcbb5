package org.unmentoring.matching.film;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

/** How a programme's network grew: the figures of each round. */
@Schema(name = "Film")
public record Film(
        ProgrammeId programme,

        @Schema(description = "computing: somebody is new, and their place in the picture is on its way")
        State state,

        List<InRound> rounds) {

    @Schema(
            name = "FilmState",
            type = SchemaType.STRING,
            enumeration = {"current", "computing"})
    public enum State {
        CURRENT,
        COMPUTING;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "FilmRound")
    public record InRound(
            int round,
            @Schema(nullable = true) Instant drawnAt,

            @Schema(description = "In a round for the first time")
            int joined,

            @Schema(description = "All who have been in this round or one before it")
            int people,

            @Schema(description = "The organisations of all these people")
            int organisations,

            @Schema(description = "Pairs put in touch in this round; a group of three is three pairs")
            int pairs,

            int met,
            int notMet,
            int unconfirmed) {}
}
