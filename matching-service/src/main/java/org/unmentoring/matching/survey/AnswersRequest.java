package org.unmentoring.matching.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.QuestionId;

@Schema(name = "SurveyAnswers")
record AnswersRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Answer> answers) {

    @Schema(name = "SurveyAnswer", description = "What is left out or null is not answered, or not any more")
    record Answer(
            @NotNull QuestionId question,
            @NotNull Phase phase,
            @Schema(nullable = true) Boolean knows,
            @Schema(nullable = true) Boolean contacted,
            @Schema(nullable = true) Boolean workedTogether) {}
}
