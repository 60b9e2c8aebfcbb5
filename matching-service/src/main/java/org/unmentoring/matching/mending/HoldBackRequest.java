package org.unmentoring.matching.mending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.MatchId;

@Schema(name = "HoldBackRequest")
record HoldBackRequest(
        @NotNull MatchId match,

        @NotNull
        @Pattern(
                regexp = "know-each-other|conflict-of-interest|somebody-asked|other",
                message = "Choose know-each-other, conflict-of-interest, somebody-asked or other.")
        @Schema(
                enumeration = {"know-each-other", "conflict-of-interest", "somebody-asked", "other"},
                description = "By one word: what is known of people stays with the organiser")
        String because,

        @NotNull
        @Pattern(regexp = "draw-again|leave-out", message = "Choose draw-again or leave-out.")
        @Schema(
                enumeration = {"draw-again", "leave-out"},
                description = "Whether its people get other matches, with the least change to others, or have none")
        String then) {

    boolean drawsAgain() {
        return then.equals("draw-again");
    }
}
