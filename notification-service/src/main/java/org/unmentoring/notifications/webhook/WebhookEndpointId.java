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
public record WebhookEndpointId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static WebhookEndpointId fromString(String text) {
        return new WebhookEndpointId(TypedId.parse(text));
    }

    static WebhookEndpointId next() {
        return new WebhookEndpointId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
