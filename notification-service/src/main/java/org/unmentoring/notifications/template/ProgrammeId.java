package org.unmentoring.notifications.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

/** Whose wording a mail is in. Programmes live in participants-service; here they are no more than this. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProgrammeId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static ProgrammeId fromString(String text) {
        return new ProgrammeId(TypedId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
