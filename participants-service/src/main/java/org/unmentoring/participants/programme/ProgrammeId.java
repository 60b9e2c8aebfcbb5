package org.unmentoring.participants.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProgrammeId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ProgrammeId fromString(String text) {
        return new ProgrammeId(TypedId.parse(text));
    }

    static ProgrammeId next() {
        return new ProgrammeId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
