package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A programme's id, as the services write it. */
public record ProgrammeId(@JsonValue UUID value) {
    @JsonCreator
    public static ProgrammeId fromString(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
