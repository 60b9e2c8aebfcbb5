package org.unmentoring.matching.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which round a sheet is about, by its name: "Round 1 - Mar 2015", "Rownd 2". */
record RoundTitle(int number, LocalDate drawnOn) {

    private static final Pattern TITLE = Pattern.compile(
            "(?:round|rownd)\\s*0*([1-9][0-9]{0,5})(?:\\s*[-–—:,(]\\s*(.*?)\\)?)?", Pattern.CASE_INSENSITIVE);

    static Optional<RoundTitle> read(String name) {
        var title = TITLE.matcher(name.strip());
        if (!title.matches()) {
            return Optional.empty();
        }
        var date = title.group(2) == null ? null : Months.read(title.group(2)).orElse(null);
        return Optional.of(new RoundTitle(Integer.parseInt(title.group(1)), date));
    }

    /** A round's number in a column: 3, 3.0 or "Round 3". */
    static Optional<Integer> number(String cell) {
        var text = cell.strip().replaceFirst("\\.0+$", "");
        return (text.matches("[0-9]{1,6}") ? read("round " + text) : read(text)).map(RoundTitle::number);
    }
}
