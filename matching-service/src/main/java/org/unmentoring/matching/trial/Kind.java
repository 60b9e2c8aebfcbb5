package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a trial compares: how often people are put in touch, which mails a match gets, or whether one of it is named to write first. */
@Schema(
        name = "TrialKind",
        type = SchemaType.STRING,
        enumeration = {"cadence", "nudges", "first-to-write"})
public enum Kind {
    CADENCE,
    NUDGES,
    FIRST_TO_WRITE;

    /** A rhythm is a person's; all people of a match get the same mails. */
    public Unit unit() {
        return this == CADENCE ? Unit.PERSON : Unit.MATCH;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Kind of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choose cadence, nudges or first-to-write"));
    }
}
