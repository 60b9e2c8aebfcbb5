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
        Instant joinedAt) {}
