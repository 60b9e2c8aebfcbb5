package org.unmentoring.matching.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record RoundId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static RoundId fromString(String text) {
        return new RoundId(TypedId.parse(text));
    }

    public static RoundId next() {
        return new RoundId(TypedId.next());
    }

    /** An id as if it had been made then: ids sort by time, and what is imported belongs where it happened. */
    public static RoundId madeAt(Instant then) {
        return new RoundId(TypedId.TIME_ORDERED.construct(then.toEpochMilli()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
