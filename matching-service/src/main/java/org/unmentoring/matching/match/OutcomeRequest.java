package org.unmentoring.matching.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.reasonlist.ReasonKey;

@Schema(name = "OutcomeRequest")
record OutcomeRequest(
        @NotNull @Schema(examples = "true") Boolean met,

        @Schema(description = "Only when met is false; one that the programme offers", examples = "diary-clash")
        ReasonKey reason,

        @Min(1) @Max(5) @Schema(description = "Only when met is true")
        Integer rating,

        @Size(max = 2000) String comment) {

    void mustAgreeWithItself() {
        if (met && reason != null) {
            throw Problem.invalid("/reason", "reason-only-when-not-met", "A reason is for matches that did not meet.");
        }
        if (!met && rating != null) {
            throw Problem.invalid("/rating", "rating-only-when-met", "Only a meeting that happened can be rated.");
        }
    }
}
