package org.unmentoring.matching.match;

import java.util.UUID;
import org.unmentoring.matching.ids.ParticipantId;

/**
 * Somebody in the pool of a round, as they were then.
 *
 * @param cadence how many rounds from one of theirs to the next; null where it is not known
 */
public record Attendee(ParticipantId id, UUID organisation, String organisationName, String sector, Integer cadence) {}
