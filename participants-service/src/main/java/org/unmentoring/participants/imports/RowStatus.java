package org.unmentoring.participants.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        type = SchemaType.STRING,
        enumeration = {"accepted", "updated", "unchanged", "rejected", "duplicate", "blank"})
public enum RowStatus {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    REJECTED,
    DUPLICATE,
    BLANK;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static RowStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
