package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A round's id, as the services write it. */
public record RoundId(@JsonValue UUID value) {
    @JsonCreator
    public static RoundId fromString(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
