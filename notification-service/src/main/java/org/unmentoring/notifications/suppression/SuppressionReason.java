package org.unmentoring.notifications.suppression;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(enumeration = {"bounced", "unsubscribed"})
enum SuppressionReason {
    /** There is no such mailbox: nothing is sent to it. */
    BOUNCED,
    /** Its owner wants no mail but what it takes to join and to come in. */
    UNSUBSCRIBED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SuppressionReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<SuppressionReason, String> {
        @Override
        public String convertToDatabaseColumn(SuppressionReason reason) {
            return reason.word();
        }

        @Override
        public SuppressionReason convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}
