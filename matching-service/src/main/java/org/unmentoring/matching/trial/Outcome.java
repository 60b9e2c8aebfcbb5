package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a trial goes by: of the matches that somebody was put in touch in, how many met; or of all rounds, also those between two of one's own, in how many. */
@Schema(
        name = "TrialOutcome",
        type = SchemaType.STRING,
        enumeration = {"met-when-put-in-touch", "met-of-all-rounds"})
public enum Outcome {
    MET_WHEN_PUT_IN_TOUCH,
    MET_OF_ALL_ROUNDS;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choose met-when-put-in-touch or met-of-all-rounds"));
    }
}
