package org.unmentoring.web.matching;

import java.util.List;
import org.unmentoring.web.neighbour.ImportRow;

/** What became, or would become, of a workbook of earlier rounds. */
public record HistoryImport(
        boolean dryRun,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        int duplicates,
        int blank,
        int distinctPairs,
        List<EarlierRound> rounds,
        List<ImportRow> rows) {

    public record EarlierRound(int round, int pairs, int met, int notMet, int unconfirmed, int repeats) {}
}
