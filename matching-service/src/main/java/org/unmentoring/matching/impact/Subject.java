package org.unmentoring.matching.impact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are asked of somebody. */
@Schema(
        name = "ImpactSubject",
        type = SchemaType.STRING,
        enumeration = {"knows", "contacted", "worked-together"})
enum Subject {
    KNOWS,
    CONTACTED,
    WORKED_TOGETHER;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Subject of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
