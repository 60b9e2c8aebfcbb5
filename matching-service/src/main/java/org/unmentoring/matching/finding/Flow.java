package org.unmentoring.matching.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.TrialId;
import org.unmentoring.matching.trial.Label;
import org.unmentoring.matching.trial.Outcome;

@Schema(name = "TrialFlow", description = "How many came how far, as the CONSORT statement asks of reports")
record Flow(
        TrialId trial,

        @Schema(
                description =
                        "People who could be drawn, or matches that were made, while the trial took them in: all of"
                                + " them are assigned")
        int eligible,

        List<InArm> arms) {

    @Schema(name = "TrialFlowInArm")
    record InArm(
            int arm,
            Label label,
            int assigned,

            @Schema(description = "Were put in touch by the arm's rhythm, or got its mails")
            int received,

            @Schema(description = "Had chosen a rhythm of their own, which held; they count for their arm all the same")
            int choseTheirOwn,

            @Schema(description = "Were no part of the newest round any more, or dissolved")
            int left,

            @Schema(description = "Of whom it is known whether they met")
            int analysed) {

        static InArm of(int arm, Label label, List<Observed.Row> rows, Outcome outcome) {
            return new InArm(
                    arm,
                    label,
                    rows.size(),
                    (int) rows.stream()
                            .filter(it -> it.matches() > 0 && !it.ownChoice())
                            .count(),
                    (int) rows.stream().filter(Observed.Row::ownChoice).count(),
                    (int) rows.stream().filter(Observed.Row::left).count(),
                    (int) rows.stream().filter(it -> it.value(outcome) != null).count());
        }
    }
}
