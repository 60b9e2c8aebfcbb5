package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ApiClientId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ApiClientId fromString(String text) {
        return new ApiClientId(TypedId.parse(text));
    }

    static ApiClientId next() {
        return new ApiClientId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
