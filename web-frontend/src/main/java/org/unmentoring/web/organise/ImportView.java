package org.unmentoring.web.organise;

import java.util.List;
import org.unmentoring.web.matching.HistoryImport;
import org.unmentoring.web.matching.HistoryImport.EarlierRound;
import org.unmentoring.web.neighbour.ImportRow;
import org.unmentoring.web.participants.PeopleImport;

/** The report of an import, of people or of earlier rounds. */
public record ImportView(
        boolean dryRun,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        int duplicates,
        int blank,
        int distinctPairs,
        String ignoredColumns,
        List<EarlierRound> rounds,
        List<ImportRow> rows) {
    /** More rows than anybody reads; the figures above them count all. */
    static final int MOST_ROWS = 200;

    static ImportView of(PeopleImport report) {
        return new ImportView(
                report.dryRun(),
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected(),
                report.duplicates(),
                report.blank(),
                0,
                String.join(", ", report.ignoredColumns() == null ? List.of() : report.ignoredColumns()),
                List.of(),
                report.rows());
    }

    static ImportView of(HistoryImport report) {
        return new ImportView(
                report.dryRun(),
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected(),
                report.duplicates(),
                report.blank(),
                report.distinctPairs(),
                "",
                report.rounds(),
                report.rows());
    }

    public boolean cut() {
        return rows.size() > MOST_ROWS;
    }

    public int most() {
        return MOST_ROWS;
    }

    public List<ImportRow> shown() {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    public RowStatus status(ImportRow row) {
        return RowStatus.read(row.status());
    }

    public boolean sheets() {
        return rows.stream().anyMatch(row -> row.sheet() != null);
    }
}
