package org.unmentoring.matching.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Of which rounds a network is: of all up to one, or of that one alone. */
enum Span {
    CUMULATIVE,
    ROUND;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
