package org.unmentoring.notifications.wording;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;

@Embeddable
public record WordingId(UUID value) implements TypedId {
    static WordingId next() {
        return new WordingId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
