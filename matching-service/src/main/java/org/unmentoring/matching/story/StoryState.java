package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a story stands. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"asking", "waiting", "declined", "published", "retracted"})
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
