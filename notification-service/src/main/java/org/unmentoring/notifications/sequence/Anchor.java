package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the time of a step is counted from. */
@Schema(enumeration = {"start", "end"})
enum Anchor {
    START,
    END;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Anchor of(String word) {
        return Arrays.stream(values())
                .filter(anchor -> anchor.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("start or end"));
    }
}
