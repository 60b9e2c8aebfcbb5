package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a story stands. */
enum StoryState {
    /** Somebody of the match has not said yes yet. */
    ASKING,
    /** All said yes; the organiser has not looked yet. */
    WAITING,
    DECLINED,
    PUBLISHED,
    RETRACTED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
