package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WebhookDeliveryStatus",
        type = SchemaType.STRING,
        enumeration = {"waiting", "delivered", "failed"})
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    FAILED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<DeliveryStatus, String> {
        @Override
        public String convertToDatabaseColumn(DeliveryStatus status) {
            return status.word();
        }

        @Override
        public DeliveryStatus convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
