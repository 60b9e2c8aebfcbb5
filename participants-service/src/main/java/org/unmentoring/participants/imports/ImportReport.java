package org.unmentoring.participants.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or would do: totals, and each row that an organiser may want to look at. */
record ImportReport(
        boolean dryRun,
        @Schema(examples = "240") long accepted,
        long updated,
        long unchanged,
        @Schema(examples = "8") long rejected,
        @Schema(examples = "6") long duplicates,
        @Schema(examples = "4") long blank,
        @Schema(examples = "1") long formulaLike,
        @Schema(examples = "[\"Phone\"]") List<String> ignoredColumns,
        List<ReportedRow> rows) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportedRow(
            @Schema(examples = "36") int row,
            @Schema(examples = "Sign ups") String sheet,
            RowStatus status,
            @Schema(examples = "email-not-valid") String code,

            @Schema(examples = "This is not one e-mail address.")
            String detail) {}

    static ImportReport of(boolean dryRun, List<String> ignoredColumns, List<Decision> decisions) {
        return new ImportReport(
                dryRun,
                count(decisions, RowStatus.ACCEPTED),
                count(decisions, RowStatus.UPDATED),
                count(decisions, RowStatus.UNCHANGED),
                count(decisions, RowStatus.REJECTED),
                count(decisions, RowStatus.DUPLICATE),
                count(decisions, RowStatus.BLANK),
                decisions.stream().filter(Decision::isFormulaLike).count(),
                ignoredColumns,
                decisions.stream()
                        .filter(Decision::worthALook)
                        .map(Decision::reported)
                        .toList());
    }

    private static long count(List<Decision> decisions, RowStatus status) {
        return decisions.stream()
                .filter(decision -> decision.status() == status)
                .count();
    }
}
