package org.unmentoring.matching.finding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.trial.Label;

@Schema(name = "TrialFinding")
record Finding(
        TrialId trial,

        @Schema(nullable = true, description = "When it was computed; null before the first time")
        Instant foundAt,

        @Schema(description = "Whether it is the last: the trial has ended and all its rounds are over")
        boolean complete,

        int roundsOver,
        int rounds,

        @Schema(description = "None while a trial runs that is looked at once, at the end")
        List<InArm> arms,

        List<Compared> comparisons,

        @Schema(description = "The finding in plain words") Said sentences,

        @Schema(description = "Earlier looks, of a trial whose rule allows them")
        List<Look> looks) {

    @Schema(name = "TrialFindingInArm")
    record InArm(
            int arm,
            Label label,

            @Schema(description = "People, or matches, that came into it")
            int assigned,

            @Schema(description = "Those of them of whom something is known")
            int observed,

            @Schema(
                    nullable = true,
                    description = "The mean of their shares of meetings, from 0 to 1",
                    examples = "0.68")
            Double share) {}

    @Schema(name = "TrialComparison", description = "An arm beside the first, by intention to treat")
    record Compared(
            int arm,

            @Schema(nullable = true, description = "The arm's share less that of the first", examples = "0.11")
            Double difference,

            @Schema(description = "The interval's lower end, by the registered rule", examples = "0.03")
            double low,

            @Schema(examples = "0.19") double high,

            @Schema(
                    nullable = true,
                    description = "How often chance alone would give as much: by drawing the assignment again, or, of a"
                            + " trial that ends when it is sure, over all looks together",
                    examples = "0.008")
            Double p,

            Conclusion conclusion) {}

    Finding with(List<Look> seen) {
        return new Finding(trial, foundAt, complete, roundsOver, rounds, arms, comparisons, sentences, seen);
    }
}
