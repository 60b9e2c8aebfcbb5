package org.unmentoring.matching.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

@Schema(name = "StoryDecision")
record DecisionRequest(
        @NotNull @Schema(examples = "1", description = "The revision that you have read")
        Integer revision,

        @NotNull @Schema(examples = "true") Boolean approved,

        @Size(max = 500)
        @Pattern(regexp = StoryRequest.PLAIN, message = "Leave out control and direction characters.")
        @Schema(
                nullable = true,
                examples = "Thank you! Could you leave out the name of the school?",
                description = "To the people of the match; needed when a story is declined, and only then")
        String kindWord) {
    DecisionRequest {
        kindWord = StoryRequest.named(kindWord);
    }

    void mustAgreeWithItself() {
        if (approved && kindWord != null) {
            throw Problem.invalid("/kindWord", "kind-word-only-when-declined", "Words are only for declined stories.");
        }
        if (!approved && kindWord == null) {
            throw Problem.invalid("/kindWord", "kind-word-missing", "Say kindly why not, or what would help.");
        }
    }
}
