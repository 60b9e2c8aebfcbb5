package org.unmentoring.matching.explanation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;

/** Why somebody has the match they have, or none. */
@Schema(name = "PersonExplanation")
record PersonExplanation(
        RoundId round,
        int number,

        @Schema(description = "In words, in the order in which they are best read")
        List<String> sentences,

        Facts facts) {

    /** The same for programs. Nothing here or in the words depends on whether anybody was excluded. */
    @Schema(name = "ExplanationFacts")
    record Facts(
            @Schema(
                    enumeration = {"draw", "repair", "none"},
                    description = "What made the match; none: nothing is known")
            String madeBy,

            @Schema(
                    nullable = true,
                    enumeration = {"pair", "trio", "host", "group", "kept", "left-out"})
            String seat,

            List<Partner> partners,

            @Schema(
                    nullable = true,
                    description = "People who by the programme's rules would have been as good a match, everybody else"
                            + " staying as well off; null where that is not counted")
            Integer asGood,

            @Schema(description = "What every draw that is as good before them costs at least")
            List<Unavoidable> unavoidable,

            @Schema(nullable = true, description = "No better draw exists; null where none was made here")
            Boolean proven,

            @Schema(description = "The match is no longer on")
            boolean dissolved) {

        static Facts none(boolean dissolved) {
            return new Facts("none", null, List.of(), null, List.of(), null, dissolved);
        }
    }

    @Schema(name = "ExplainedPartner")
    record Partner(
            ParticipantId participant,

            @Schema(description = "Whether they had been put in touch before")
            boolean before,

            @Schema(nullable = true, description = "The latest round in which they had")
            Integer lastRound,

            @Schema(description = "Whether they had met in an earlier round")
            boolean met,

            @Schema(nullable = true, description = "Null, like the next two, where it is not known of both")
            Boolean sameOrganisation,

            @Schema(nullable = true) Boolean sameSector,
            @Schema(nullable = true) Boolean sameRegion) {}

    @Schema(name = "Unavoidable")
    record Unavoidable(
            @Schema(implementation = String.class, examples = "met")
            String level,

            long atLeast) {

        boolean isOf(Level other) {
            return level.equals(Words.of(other));
        }
    }
}
