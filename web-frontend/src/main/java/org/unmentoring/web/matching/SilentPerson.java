package org.unmentoring.web.matching;

import java.time.Instant;
import org.unmentoring.web.neighbour.ParticipantId;

/** Somebody who was asked whether to pause. */
public record SilentPerson(
        ParticipantId participant, int round, Instant askedAt, String state, Instant answeredAt, int roundsWaited) {}
