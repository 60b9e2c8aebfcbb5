package org.unmentoring.matching.round;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a draw was abandoned. */
public enum Because {
    /** Somebody who may do so did not want it any more. */
    ORGANISER,
    /** No two of the people could be put in touch. */
    NO_POSSIBLE_PAIR,
    /** What was drawn did not stand its check: a fault of ours. */
    FAILED_CHECK;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
