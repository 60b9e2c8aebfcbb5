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
public record MatchId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static MatchId fromString(String text) {
        return new MatchId(TypedId.parse(text));
    }

    public static MatchId next() {
        return new MatchId(TypedId.next());
    }

    /** An id as if it had been made then: ids sort by time, and what is imported belongs where it happened. */
    public static MatchId madeAt(Instant then) {
        return new MatchId(TypedId.TIME_ORDERED.construct(then.toEpochMilli()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
