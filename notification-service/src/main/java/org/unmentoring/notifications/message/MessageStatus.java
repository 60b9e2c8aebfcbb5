package org.unmentoring.notifications.message;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;

public enum MessageStatus {
    SCHEDULED,
    SENDING,
    SENT,
    TEMPORARY_FAILURE,
    PERMANENT_FAILURE,
    SUPPRESSED,
    CANCELLED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing will happen to the message any more. */
    boolean isOver() {
        return this == SENT || this == PERMANENT_FAILURE || this == SUPPRESSED || this == CANCELLED;
    }

    /** A mail server may have it. */
    boolean mayHaveLeft() {
        return this == SENDING || this == SENT || this == TEMPORARY_FAILURE;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<MessageStatus, String> {
        @Override
        public String convertToDatabaseColumn(MessageStatus status) {
            return status.word();
        }

        @Override
        public MessageStatus convertToEntityAttribute(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
