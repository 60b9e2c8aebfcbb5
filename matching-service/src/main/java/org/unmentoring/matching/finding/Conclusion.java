package org.unmentoring.matching.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be said of an arm beside the first, by the rule that was registered. */
@Schema(
        name = "TrialConclusion",
        type = SchemaType.STRING,
        enumeration = {"better", "worse", "unclear", "too-early", "too-few"})
enum Conclusion {
    BETTER,
    WORSE,
    UNCLEAR,
    TOO_EARLY,
    TOO_FEW;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Conclusion of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
