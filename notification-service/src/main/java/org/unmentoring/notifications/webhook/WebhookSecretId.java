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
public record WebhookSecretId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static WebhookSecretId fromString(String text) {
        return new WebhookSecretId(TypedId.parse(text));
    }

    static WebhookSecretId next() {
        return new WebhookSecretId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
