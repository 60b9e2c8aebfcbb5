package org.unmentoring.participants.registration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

@Embeddable
public record RegistrationId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static RegistrationId fromString(String text) {
        return new RegistrationId(TypedId.parse(text));
    }

    static RegistrationId next() {
        return new RegistrationId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
