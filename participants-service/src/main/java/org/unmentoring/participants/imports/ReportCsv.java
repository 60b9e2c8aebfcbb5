package org.unmentoring.participants.imports;

import java.util.regex.Pattern;

/** A report as a table for a spreadsheet program, which would compute what looks like a formula. */
final class ReportCsv {
    private static final Pattern FORMULA = Pattern.compile("^[\\s]*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private ReportCsv() {}

    static String of(ImportReport report) {
        var csv = new StringBuilder("sheet,row,status,code,detail\r\n");
        for (var row : report.rows()) {
            csv.append(cell(row.sheet())).append(',');
            csv.append(row.row()).append(',');
            csv.append(row.status().word()).append(',');
            csv.append(cell(row.code())).append(',');
            csv.append(cell(row.detail())).append("\r\n");
        }
        return csv.toString();
    }

    static String cell(String text) {
        if (text == null) return "";
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n'].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
