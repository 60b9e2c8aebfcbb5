package org.unmentoring.participants.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record SessionId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static SessionId fromString(String text) {
        return new SessionId(TypedId.parse(text));
    }

    public static SessionId next() {
        return new SessionId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
