package org.unmentoring.web.organise;

import java.util.Arrays;
import java.util.Locale;

/** What became of a row of a spreadsheet. */
public enum RowStatus {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    REJECTED,
    DUPLICATE,
    BLANK;

    /** Null for a word this front end does not know yet. */
    static RowStatus read(String value) {
        return Arrays.stream(values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElse(null);
    }
}
