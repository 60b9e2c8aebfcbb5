package org.unmentoring.matching.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What makes a tie: that two people met, or that they were put in touch, whatever became of it. */
enum Ties {
    MET,
    PUT_IN_TOUCH;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
