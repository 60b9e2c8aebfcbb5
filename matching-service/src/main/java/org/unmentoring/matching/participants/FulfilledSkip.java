package org.unmentoring.matching.participants;

import java.time.Instant;
import org.unmentoring.matching.ids.ParticipantId;

/** Somebody sat out a round because of the wish that was made then. */
public record FulfilledSkip(ParticipantId participant, Instant askedAt) {}
