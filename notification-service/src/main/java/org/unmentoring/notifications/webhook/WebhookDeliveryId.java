package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record WebhookDeliveryId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static WebhookDeliveryId fromString(String text) {
        return new WebhookDeliveryId(TypedId.parse(text));
    }

    static WebhookDeliveryId next() {
        return new WebhookDeliveryId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
