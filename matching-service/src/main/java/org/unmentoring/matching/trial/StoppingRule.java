package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a trial ends: after its rounds, looked at once; or as soon as a look at any time is sure, by a rule that allows looks. */
@Schema(
        name = "TrialStoppingRule",
        type = SchemaType.STRING,
        enumeration = {"after-its-rounds", "when-sure"})
public enum StoppingRule {
    AFTER_ITS_ROUNDS,
    WHEN_SURE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static StoppingRule of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choose after-its-rounds or when-sure"));
    }
}
