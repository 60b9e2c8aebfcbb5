package org.unmentoring.matching.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

/** Two people who may be asked about each other. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record QuestionId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static QuestionId fromString(String text) {
        return new QuestionId(TypedId.parse(text));
    }

    public static QuestionId next() {
        return new QuestionId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
