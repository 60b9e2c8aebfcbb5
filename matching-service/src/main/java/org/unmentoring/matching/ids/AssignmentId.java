package org.unmentoring.matching.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record AssignmentId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static AssignmentId fromString(String text) {
        return new AssignmentId(TypedId.parse(text));
    }

    public static AssignmentId next() {
        return new AssignmentId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
