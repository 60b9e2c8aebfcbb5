package org.unmentoring.web.participants;

import java.util.List;
import org.unmentoring.web.neighbour.ImportRow;

/** What became, or would become, of an organiser's list of people. */
public record PeopleImport(
        boolean dryRun,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        int duplicates,
        int blank,
        List<String> ignoredColumns,
        List<ImportRow> rows) {}
