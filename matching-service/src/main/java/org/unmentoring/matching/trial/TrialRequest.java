package org.unmentoring.matching.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;

@Schema(name = "TrialRequest")
record TrialRequest(
        @NotBlank @Size(max = 120) @Schema(examples = "A longer rhythm")
        String title,

        @NotBlank
        @Size(max = 1000)
        @Schema(examples = "Who is put in touch every second round meets more often than who is in every round.")
        String hypothesis,

        @NotNull Kind kind,

        @NotNull @Schema(description = "met-of-all-rounds only for a trial of cadence")
        Outcome outcome,

        @NotNull @Size(min = 2, max = 3) @Schema(description = "The first is what the others are compared with")
        List<@NotNull @Valid Arm> arms,

        @NotNull
        @Size(max = 3)
        @Schema(description = "Only for a trial of cadence; matches are sorted by their round in any case")
        List<@NotNull Layer> strata,

        @NotNull @Min(1) @Max(100) @Schema(examples = "9", description = "How many rounds it is about")
        Integer rounds,

        @NotNull @Min(2) @Max(1_000_000) @Schema(examples = "120", description = "How many people you expect")
        Integer people,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("0.5")
        @Schema(examples = "0.1", description = "The smallest difference that would matter to you: 0.1 is 10 in 100")
        Double minimumDifference,

        @NotNull StoppingRule stoppingRule,

        @Min(0)
        @Max(30)
        @Schema(
                examples = "7",
                description =
                        "How many days after its time to meet a round is waited for, since the last mails ask only"
                                + " then; 7 where it is left out")
        Integer answerDays) {

    private static final int A_WEEK = 7;

    int daysToAnswer() {
        return answerDays == null ? A_WEEK : answerDays;
    }

    /** @throws Problem 400 that points at what does not go together */
    TrialRequest checked() {
        List<FieldError> wrong = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            if (!arms.get(i).fits(kind)) {
                wrong.add(new FieldError(
                        "/arms/" + i,
                        "arm-not-of-this-kind",
                        "Of a trial of cadence an arm has a cadence only; of nudges a sequence and a label; of"
                                + " first-to-write only whether one is named."));
            }
        }
        if (wrong.isEmpty() && arms.stream().map(Arm::way).distinct().count() < arms.size()) {
            wrong.add(new FieldError("/arms", "arms-alike", "Two arms that are the same can't be told apart."));
        }
        if (kind.unit() == Unit.MATCH && outcome != Outcome.MET_WHEN_PUT_IN_TOUCH) {
            wrong.add(new FieldError(
                    "/outcome", "outcome-not-of-this-kind", "A match can only have met when it was put in touch."));
        }
        if (kind.unit() == Unit.MATCH && !strata.isEmpty()) {
            wrong.add(new FieldError("/strata", "strata-not-of-this-kind", "Matches are sorted by their round."));
        }
        if (strata.stream().distinct().count() < strata.size()) {
            wrong.add(new FieldError("/strata", "stratum-once", "This was named above already."));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return this;
    }
}
