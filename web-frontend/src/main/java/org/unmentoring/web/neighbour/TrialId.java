package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A trial's id, as the services write it. */
public record TrialId(@JsonValue UUID value) {
    @JsonCreator
    public static TrialId fromString(String text) {
        return new TrialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
