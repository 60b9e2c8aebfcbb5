package org.unmentoring.participants.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants: that something is put right, or one of the rights over their data. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"complaint", "access", "rectification", "erasure", "restriction", "objection", "other"})
public enum ComplaintKind {
    COMPLAINT,
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    OBJECTION,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ComplaintKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind"));
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<ComplaintKind, String> {
        @Override
        public String convertToDatabaseColumn(ComplaintKind kind) {
            return kind.word();
        }

        @Override
        public ComplaintKind convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}
