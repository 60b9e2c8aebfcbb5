package org.unmentoring.participants.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answered: with words that were mailed. Closed: without a mail, since none is wanted or can be sent. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"open", "answered", "closed"})
public enum ComplaintStatus {
    OPEN,
    ANSWERED,
    CLOSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ComplaintStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status"));
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<ComplaintStatus, String> {
        @Override
        public String convertToDatabaseColumn(ComplaintStatus status) {
            return status.word();
        }

        @Override
        public ComplaintStatus convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}
