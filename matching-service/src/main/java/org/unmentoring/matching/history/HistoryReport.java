package org.unmentoring.matching.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of earlier rounds did, or would do. */
@Schema(name = "HistoryReport")
record HistoryReport(
        boolean dryRun,
        @Schema(examples = "368") long accepted,
        long updated,
        long unchanged,
        long rejected,
        long duplicates,
        long blank,
        @Schema(examples = "364") long distinctPairs,
        List<ReportedRound> rounds,
        List<ReportedRow> rows) {

    @Schema(name = "ReportedRound")
    record ReportedRound(
            int round,
            @Schema(nullable = true) Instant drawnAt,

            @Schema(description = "Rows of the round; a trio is one")
            long pairs,

            long met,
            long notMet,
            long unconfirmed,

            @Schema(description = "Pairs that had been introduced in an earlier round")
            long repeats) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportedHistoryRow")
    record ReportedRow(
            @Schema(examples = "36") int row,
            @Schema(examples = "Round 1 - Mar 2015") String sheet,
            RowStatus status,
            @Schema(examples = "address-unknown") String code,

            @Schema(examples = "Email B belongs to nobody in this programme.")
            String detail) {}
}
