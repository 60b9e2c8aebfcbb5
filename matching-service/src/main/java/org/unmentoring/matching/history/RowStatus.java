package org.unmentoring.matching.history;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a row of the list. */
public enum RowStatus {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    REJECTED,
    DUPLICATE,
    BLANK;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
