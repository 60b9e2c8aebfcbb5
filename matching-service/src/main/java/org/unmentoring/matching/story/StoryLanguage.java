package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a story is written in. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"en", "cy"})
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
