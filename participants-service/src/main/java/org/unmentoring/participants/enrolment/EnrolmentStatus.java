package org.unmentoring.participants.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        type = SchemaType.STRING,
        enumeration = {"active", "paused", "left"})
public enum EnrolmentStatus {
    ACTIVE,
    PAUSED,
    LEFT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static EnrolmentStatus of(String word) {
        for (var status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status");
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<EnrolmentStatus, String> {
        @Override
        public String convertToDatabaseColumn(EnrolmentStatus status) {
            return status.word();
        }

        @Override
        public EnrolmentStatus convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}
