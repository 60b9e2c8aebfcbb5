package org.unmentoring.participants.link;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

@Embeddable
public record LinkId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static LinkId fromString(String text) {
        return new LinkId(TypedId.parse(text));
    }

    static LinkId next() {
        return new LinkId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
