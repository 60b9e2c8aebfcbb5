package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A match's id, as the services write it. */
public record MatchId(@JsonValue UUID value) {
    @JsonCreator
    public static MatchId fromString(String text) {
        return new MatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
