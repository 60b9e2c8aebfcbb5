package org.unmentoring.participants.participant;

import java.time.Instant;

/** A participant as other rooms see one. */
public record Person(
        ParticipantId id,
        String email,
        Description description,
        boolean selfDescribed,
        Instant createdAt,
        long version) {
    public String name() {
        return description.name();
    }

    @Override
    public String toString() {
        return "participant " + id; // nothing personal in a log
    }
}
