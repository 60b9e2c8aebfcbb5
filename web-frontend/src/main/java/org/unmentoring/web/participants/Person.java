package org.unmentoring.web.participants;

import java.time.Instant;
import org.unmentoring.web.neighbour.ParticipantId;

/** One person of a programme, as its organiser sees them. */
public record Person(
        ParticipantId id,
        String name,
        String email,
        Organisation organisation,
        String jobTitle,
        String status,
        Instant joinedAt,
        boolean skipsNextRound,
        Instant unreachableSince,
        Instant restrictedSince) {
    public boolean isActive() {
        return "active".equals(status);
    }

    public boolean isReached() {
        return unreachableSince == null;
    }

    /** As far as this list can tell: who takes part, reads our mails and has not asked to be left alone. */
    public boolean canBeDrawn() {
        return isActive() && isReached() && restrictedSince == null;
    }
}
