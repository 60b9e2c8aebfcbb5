package org.unmentoring.matching.finding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.statistics.Power;
import org.unmentoring.matching.trial.Kind;

@Schema(name = "TrialPowerRequest")
record PowerRequest(
        @NotNull Kind kind,

        @NotNull @Min(4) @Max(1_000_000) @Schema(description = "Of both arms together", examples = "120")
        Integer people,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("0.99")
        @Schema(description = "The share that meets now", examples = "0.55")
        Double from,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("0.99")
        @Schema(description = "The share that you hope for", examples = "0.65")
        Double to,

        @Size(min = 2, max = 2)
        @Schema(
                description = "Of a trial of cadence: the rhythms of its arms; 1 and 1, as many conversations for"
                        + " everybody, where it is left out",
                examples = "[1, 2]")
        List<@NotNull @Min(1) @Max(3) Integer> cadences,

        @DecimalMin("0")
        @DecimalMax("1")
        @Schema(
                description = "How alike one person's conversations turn out (intraclass correlation); 0.05 where it is"
                        + " left out",
                examples = "0.05")
        Double alike,

        @DecimalMin("0.5")
        @DecimalMax("0.99")
        @Schema(description = "How often such a change is to be seen; 0.8 where it is left out", examples = "0.8")
        Double power) {

    private static final double ERROR = 0.05;

    /** @throws Problem 400 when there is no change to be seen */
    Power asPower() {
        if (from.equals(to)) {
            throw Problem.invalid("/to", "no-change", "From and to must differ.");
        }
        return new Power(people, from, to, alike == null ? 0.05 : alike, ERROR, power == null ? 0.8 : power);
    }

    int every(int arm) {
        return cadences == null ? 1 : cadences.get(arm);
    }
}
