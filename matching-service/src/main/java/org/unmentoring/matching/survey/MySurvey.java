package org.unmentoring.matching.survey;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.QuestionId;

@Schema(name = "MySurvey", description = "A programme's survey as one of its people sees it")
record MySurvey(
        ProgrammeId programme,

        @Schema(description = "Whether the programme asks at the moment")
        boolean asked,

        boolean takesPart,
        @Schema(nullable = true) Instant agreedAt,

        @Schema(description = "What can be answered now; by name, so that the order tells nothing")
        List<Question> questions,

        @Schema(description = "False: names can't be had at the moment, and without them nobody can be asked")
        boolean namesAvailable) {

    @Schema(name = "SurveyQuestion")
    record Question(
            QuestionId id,
            Phase phase,

            @Schema(description = "What before and after are of")
            int round,

            @Schema(description = "The day of the draw") Instant drawnAt,
            Instant until,
            String name,
            @Schema(nullable = true) String organisation,
            @Schema(nullable = true) Said answer) {}

    @Schema(name = "SurveySaid")
    record Said(
            @Schema(nullable = true, description = "Know each other")
            Boolean knows,

            @Schema(nullable = true, description = "Been in contact")
            Boolean contacted,

            @Schema(nullable = true, description = "Worked on something together")
            Boolean workedTogether) {}
}
