package org.unmentoring.web.organise;

import java.util.Locale;

/** What became of a row of a spreadsheet. */
public enum RowStatus {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    REJECTED,
    DUPLICATE,
    BLANK;

    static RowStatus read(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
