package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a trial ended: its rounds are over, a look was sure, or an organiser ended it. */
@Schema(
        name = "TrialEnding",
        type = SchemaType.STRING,
        enumeration = {"size-reached", "evidence", "organiser"})
public enum Ending {
    SIZE_REACHED,
    EVIDENCE,
    ORGANISER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Ending of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choose size-reached, evidence or organiser"));
    }
}
