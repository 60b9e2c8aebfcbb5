package org.unmentoring.matching.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Objects;

/** Comma-separated values that open in a spreadsheet program as what they are: text stays text, never a formula. */
public final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

    public Csv(String... columns) {
        writer.writeRecord(columns);
    }

    public Csv row(Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Csv::harmless).toList());
        return this;
    }

    public String text() {
        return text.toString();
    }

    private static String harmless(Object cell) {
        var value = Objects.toString(cell, "");
        boolean formula = cell instanceof String && !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
