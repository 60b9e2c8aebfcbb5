package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

@Embeddable
public record InvitationId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static InvitationId fromString(String text) {
        return new InvitationId(TypedId.parse(text));
    }

    static InvitationId next() {
        return new InvitationId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
