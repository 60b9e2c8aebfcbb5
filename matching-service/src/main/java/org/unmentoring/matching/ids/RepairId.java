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
public record RepairId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static RepairId fromString(String text) {
        return new RepairId(TypedId.parse(text));
    }

    public static RepairId next() {
        return new RepairId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
