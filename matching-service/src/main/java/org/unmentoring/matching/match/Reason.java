package org.unmentoring.matching.match;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why a match did not meet. */
public enum Reason {
    NO_TIME,
    NO_REPLY,
    DIARY_CLASH,
    LEFT_ORGANISATION,
    NOT_FOR_ME,
    TECHNICAL,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
