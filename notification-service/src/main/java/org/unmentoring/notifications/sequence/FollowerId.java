package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

@Embeddable
record FollowerId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    static FollowerId fromString(String text) {
        return new FollowerId(TypedId.parse(text));
    }

    static FollowerId next() {
        return new FollowerId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
