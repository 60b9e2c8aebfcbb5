package org.unmentoring.participants.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ImportId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ImportId fromString(String text) {
        return new ImportId(TypedId.parse(text));
    }

    static ImportId next() {
        return new ImportId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
