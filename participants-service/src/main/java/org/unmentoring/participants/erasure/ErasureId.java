package org.unmentoring.participants.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ErasureId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ErasureId fromString(String text) {
        return new ErasureId(TypedId.parse(text));
    }

    static ErasureId next() {
        return new ErasureId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
