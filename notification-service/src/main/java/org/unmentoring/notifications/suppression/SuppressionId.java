package org.unmentoring.notifications.suppression;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
record SuppressionId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static SuppressionId fromString(String text) {
        return new SuppressionId(TypedId.parse(text));
    }

    static SuppressionId next() {
        return new SuppressionId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
