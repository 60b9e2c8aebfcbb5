package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A participant's id, as the services write it. */
public record ParticipantId(@JsonValue UUID value) {
    @JsonCreator
    public static ParticipantId fromString(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
