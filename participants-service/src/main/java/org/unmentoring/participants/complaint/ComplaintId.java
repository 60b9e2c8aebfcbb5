package org.unmentoring.participants.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ComplaintId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ComplaintId fromString(String text) {
        return new ComplaintId(TypedId.parse(text));
    }

    static ComplaintId next() {
        return new ComplaintId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
