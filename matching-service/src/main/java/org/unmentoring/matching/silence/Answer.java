package org.unmentoring.matching.silence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says who was asked whether to pause. */
@Schema(
        name = "SilenceAnswer",
        type = SchemaType.STRING,
        enumeration = {"pause", "stay"})
enum Answer {
    PAUSE,
    STAY;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Answer of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
