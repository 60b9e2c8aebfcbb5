package org.unmentoring.base.thing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ThingId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ThingId fromString(String text) {
        return new ThingId(TypedId.parse(text));
    }

    static ThingId next() {
        return new ThingId(TypedId.next());
    }
}
