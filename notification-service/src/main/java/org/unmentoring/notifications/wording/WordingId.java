package org.unmentoring.notifications.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record WordingId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static WordingId fromString(String text) {
        return new WordingId(TypedId.parse(text));
    }

    static WordingId next() {
        return new WordingId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
