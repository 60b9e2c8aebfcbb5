package org.unmentoring.notifications.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record MessageId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static MessageId fromString(String text) {
        return new MessageId(TypedId.parse(text));
    }

    static MessageId next() {
        return new MessageId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
