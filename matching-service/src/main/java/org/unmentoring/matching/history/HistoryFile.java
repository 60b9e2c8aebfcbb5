package org.unmentoring.matching.history;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.history.Line.Fault;
import org.unmentoring.sheet.Row;
import org.unmentoring.sheet.Sheet;
import org.unmentoring.sheet.UnreadableWorkbook;
import org.unmentoring.sheet.Workbook;

/** The rounds in an organiser's file: a sheet for each round, or one list with a column Round. Other sheets are left alone. */
final class HistoryFile {

    private static final String[] EMAILS = {"Email A", "Email B", "Email C"};
    private static final String[] PEOPLE = {"Person A", "Person B", "Person C"};

    private HistoryFile() {}

    /** @throws Problem 400 when this is no spreadsheet, or not one of rounds */
    static List<Line> read(byte[] content) {
        List<Line> lines = new ArrayList<>();
        boolean any = false;
        for (Sheet sheet : sheets(content)) {
            var title = RoundTitle.read(sheet.name());
            boolean ofPairs = sheet.header().has("Email A") && sheet.header().has("Email B");
            if (ofPairs && (title.isPresent() || sheet.header().has("Round"))) {
                any = true;
                sheet.rows().forEach(row -> lines.add(line(sheet, row, title)));
            } else if (title.isPresent()) {
                throw columnsMissing();
            }
        }
        if (!any) {
            throw columnsMissing();
        }
        return lines;
    }

    private static List<Sheet> sheets(byte[] content) {
        try {
            return Workbook.read(content == null ? new byte[0] : content);
        } catch (UnreadableWorkbook unreadable) {
            throw Problem.of(400, unreadable.code(), unreadable.getMessage());
        }
    }

    private static Problem columnsMissing() {
        return Problem.of(
                400,
                "columns-missing",
                "Earlier rounds need the columns Email A and Email B, on sheets named like Round 1 - Mar 2015 or with a column Round.");
    }

    private static Line line(Sheet sheet, Row row, Optional<RoundTitle> title) {
        var round = title.map(RoundTitle::number).or(() -> RoundTitle.number(row.get("Round")));
        var date = Months.read(row.get("Drawn on")).or(() -> title.map(RoundTitle::drawnOn));
        var fault = fault(row, round, date);
        return new Line(
                sheet.name().isEmpty() ? null : sheet.name(),
                row.number(),
                row.isBlank(),
                round.orElse(null),
                date.orElse(null),
                emails(row),
                Said.of(row.get("Met?"), row.get("Notes")),
                fault);
    }

    private static Fault fault(Row row, Optional<Integer> round, Optional<LocalDate> date) {
        if (round.isEmpty()) {
            return new Fault("round-not-readable", "The number of the round is missing or can't be read.");
        }
        if (date.isEmpty() && !row.get("Drawn on").isEmpty()) {
            return new Fault("date-not-readable", "There is no such date. Write it like 2015-03-31.");
        }
        for (int i = 0; i < EMAILS.length; i++) {
            boolean needed = i < 2 || !row.get(PEOPLE[i]).isEmpty();
            if (needed && row.get(EMAILS[i]).isEmpty()) {
                return new Fault("email-missing", EMAILS[i] + " is empty.");
            }
        }
        var emails = emails(row);
        return emails.stream().distinct().count() < emails.size()
                ? new Fault("same-person-twice", "The same person stands twice in this row.")
                : null;
    }

    private static List<String> emails(Row row) {
        List<String> emails = new ArrayList<>();
        for (String column : EMAILS) {
            if (!row.get(column).isEmpty()) {
                emails.add(Normalizer.normalize(row.get(column), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT));
            }
        }
        return emails;
    }
}
