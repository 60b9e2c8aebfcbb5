package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
record SequenceId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    static SequenceId fromString(String text) {
        return new SequenceId(TypedId.parse(text));
    }

    static SequenceId next() {
        return new SequenceId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
