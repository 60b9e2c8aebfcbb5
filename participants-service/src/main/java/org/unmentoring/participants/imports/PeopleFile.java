package org.unmentoring.participants.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.sheet.Sheet;
import org.unmentoring.sheet.UnreadableWorkbook;
import org.unmentoring.sheet.Workbook;

/** The people in an organiser's file: each row judged by itself. */
record PeopleFile(List<String> ignoredColumns, List<Judgement> rows) {

    /** @throws Problem 400 when this is no spreadsheet, or not one of people */
    static PeopleFile read(byte[] content, ColumnNames asked) {
        var sheets = sheets(content);
        var ofPeople = sheets.stream()
                .filter(sheet -> new Columns(sheet.header(), asked).listPeople())
                .toList();
        if (ofPeople.isEmpty()) {
            throw columnsMissing(sheets.get(0), asked);
        }
        Set<String> ignored = new LinkedHashSet<>();
        for (var sheet : ofPeople) {
            if (!new Columns(sheet.header(), asked).missing().isEmpty()) {
                throw columnsMissing(sheet, asked);
            }
            ignored.addAll(new Columns(sheet.header(), asked).ignored());
        }
        return new PeopleFile(
                List.copyOf(ignored),
                ofPeople.stream().flatMap(sheet -> rows(sheet, asked)).toList());
    }

    /** As it is in this programme, where an address may have no place. */
    PeopleFile into(ProgrammeView programme) {
        return new PeopleFile(
                ignoredColumns, rows.stream().map(row -> row.into(programme)).toList());
    }

    private static java.util.stream.Stream<Judgement> rows(Sheet sheet, ColumnNames asked) {
        var columns = new Columns(sheet.header(), asked);
        return sheet.rows().stream().map(row -> Judgement.of(columns.read(sheet.name(), row)));
    }

    private static List<Sheet> sheets(byte[] content) {
        try {
            return Workbook.read(content);
        } catch (UnreadableWorkbook unreadable) {
            throw Problem.of(400, unreadable.code(), unreadable.getMessage());
        }
    }

    private static Problem columnsMissing(Sheet sheet, ColumnNames asked) {
        var missing = new Columns(sheet.header(), asked).missing();
        return Problem.of(
                        400,
                        "columns-missing",
                        "A list of people needs these columns, which are not there: " + String.join(", ", missing)
                                + ".")
                .with("columns", missing)
                .with(
                        "errors",
                        missing.stream()
                                .map(name -> new FieldError("", "column-missing", "Please add a column " + name + "."))
                                .toList());
    }
}
