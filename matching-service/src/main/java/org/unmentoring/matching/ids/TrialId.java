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
public record TrialId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static TrialId fromString(String text) {
        return new TrialId(TypedId.parse(text));
    }

    public static TrialId next() {
        return new TrialId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
