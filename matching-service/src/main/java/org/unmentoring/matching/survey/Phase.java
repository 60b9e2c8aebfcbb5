package org.unmentoring.matching.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SurveyPhase",
        type = SchemaType.STRING,
        enumeration = {"before", "after"},
        description = "before: as it was before the round; after: as it is now, some time after its time to meet")
enum Phase {
    BEFORE,
    AFTER;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Phase of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
