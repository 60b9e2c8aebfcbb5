package org.unmentoring.notifications.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record EventId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static EventId fromString(String text) {
        return new EventId(TypedId.parse(text));
    }

    public static EventId next() {
        return new EventId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
