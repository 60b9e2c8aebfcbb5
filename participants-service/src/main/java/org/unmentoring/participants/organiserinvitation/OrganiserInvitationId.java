package org.unmentoring.participants.organiserinvitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record OrganiserInvitationId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static OrganiserInvitationId fromString(String text) {
        return new OrganiserInvitationId(TypedId.parse(text));
    }

    static OrganiserInvitationId next() {
        return new OrganiserInvitationId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
