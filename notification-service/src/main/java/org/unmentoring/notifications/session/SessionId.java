package org.unmentoring.notifications.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Schema(type = SchemaType.STRING, format = "uuid")
public record SessionId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static SessionId fromString(String text) {
        return new SessionId(TypedId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
