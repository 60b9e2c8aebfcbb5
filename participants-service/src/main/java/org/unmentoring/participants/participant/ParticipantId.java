package org.unmentoring.participants.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ParticipantId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ParticipantId fromString(String text) {
        return new ParticipantId(TypedId.parse(text));
    }

    static ParticipantId next() {
        return new ParticipantId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
