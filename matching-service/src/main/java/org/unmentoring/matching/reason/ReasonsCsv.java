package org.unmentoring.matching.reason;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("text/csv")
public class ReasonsCsv extends Rendering<ReasonFigures> {

    private static final List<String> COLUMNS = List.of(
            "by",
            "of",
            "matches",
            "matches met",
            "matches not met",
            "matches unconfirmed",
            "sides",
            "met",
            "not met",
            "unconfirmed",
            "without reason");

    public ReasonsCsv() {
        super(ReasonFigures.class, ReasonsCsv::text);
    }

    /** One line for the total and one for each round, sector and cadence; a column for each reason. */
    static String text(ReasonFigures figures) {
        List<String> columns = new ArrayList<>(COLUMNS);
        figures.reasons().forEach(it -> columns.add(it.key().word()));
        var csv = new Csv(columns.toArray(String[]::new));
        csv.row(row("all", null, null, figures.total()));
        figures.rounds().forEach(it -> csv.row(row("round", it.round(), it.matches(), it.sides())));
        figures.sectors().forEach(it -> csv.row(row("sector", it.sector(), null, it.sides())));
        figures.cadences().forEach(it -> csv.row(row("cadence", it.cadence(), null, it.sides())));
        return csv.text();
    }

    private static Object[] row(String by, Object of, ReasonFigures.Matches matches, Sides sides) {
        List<Object> row = new ArrayList<>(Arrays.asList(by, of));
        row.addAll(
                matches == null
                        ? Arrays.asList(null, null, null, null)
                        : Arrays.asList(matches.all(), matches.met(), matches.notMet(), matches.unconfirmed()));
        row.addAll(Arrays.asList(sides.all(), sides.met(), sides.notMet(), sides.unconfirmed(), sides.withoutReason()));
        sides.reasons().forEach(it -> row.add(it.sides()));
        return row.toArray();
    }
}
