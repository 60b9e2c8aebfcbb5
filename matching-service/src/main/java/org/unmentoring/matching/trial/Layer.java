package org.unmentoring.matching.trial;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are sorted by before they are assigned, so that arms are alike in it. */
@Schema(
        name = "TrialLayer",
        type = SchemaType.STRING,
        enumeration = {"sector", "organisation-size", "region"})
public enum Layer {
    SECTOR,
    ORGANISATION_SIZE,
    REGION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Layer of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("choose sector, organisation-size or region"));
    }
}
