package org.unmentoring.matching.match;

import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;

/** Somebody in the pool of a round, as they were then. */
public record Attendee(ParticipantId id, UUID organisation, String organisationName, String sector) {}
