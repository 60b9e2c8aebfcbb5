package org.unmentoring.participants.exclusion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ExclusionId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ExclusionId fromString(String text) {
        return new ExclusionId(TypedId.parse(text));
    }

    static ExclusionId next() {
        return new ExclusionId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
