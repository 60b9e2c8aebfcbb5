package org.unmentoring.matching.mending;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a round was mended. */
enum Why {
    /** Somebody in it can't take part. */
    DROPOUT,
    /** Somebody came after the draw. */
    LATE_JOINERS,
    /** An organiser did not want to put the people of a match in touch. */
    HELD_BACK;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
