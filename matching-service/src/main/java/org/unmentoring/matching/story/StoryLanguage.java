package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a story is written in. */
enum StoryLanguage {
    EN,
    CY;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StoryLanguage of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
