package org.unmentoring.matching.explanation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RoundId;

/** What a draw reached, in words and figures. */
@Schema(name = "RoundExplanation")
record RoundExplanation(
        RoundId round,
        int number,
        List<String> sentences,

        @Schema(nullable = true, description = "Null for a round that was not drawn here, or not to its end")
        Figures figures) {

    @Schema(name = "DrawFigures")
    record Figures(
            int people,
            int pairs,
            int trios,

            @Schema(description = "Matches of more than three people")
            int groups,

            @Schema(description = "People with two matches") int hosts,

            @Schema(description = "Matches made before the draw")
            int kept,

            LeftOut leftOut,
            AppliedRules rules,
            String method,
            boolean proven,

            @Schema(description = "In the order in which the rules weigh them")
            List<LevelInWords> levels) {}

    @Schema(name = "LeftOut")
    record LeftOut(
            int count,

            @Schema(description = "The first 200") List<LeftOutPerson> people) {}

    @Schema(name = "LeftOutPerson")
    record LeftOutPerson(
            ParticipantId participant,

            @Schema(
                    enumeration = {"no-way-of-meeting", "no-partner-left"},
                    description = "Nobody else shares a way of meeting and a place; or nobody was left for them, for"
                            + " whatever other reason")
            String reason) {}

    @Schema(name = "LevelInWords")
    record LevelInWords(
            @Schema(examples = "same-organisation") String level,
            long cost,
            long lowerBound,
            long gap,
            String sentence) {}

    @Schema(name = "AppliedRules", description = "As they were at the draw")
    record AppliedRules(
            String oddOne,
            boolean avoidSameOrganisation,
            boolean organisationFirst,
            int sector,
            int region,
            int acquaintances,
            int groupOf,
            String lookAhead) {

        static AppliedRules of(Rules it) {
            return new AppliedRules(
                    it.oddOne().toString(),
                    it.avoidSameOrganisation(),
                    it.organisationFirst(),
                    it.sector(),
                    it.region(),
                    it.acquaintances(),
                    it.groupOf(),
                    it.lookAhead().toString());
        }
    }
}
