package org.unmentoring.matching.rest;

import java.time.Instant;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.participants.PoolPerson;

/**
 * Somebody who by own wish, or by the rhythm of a trial, is not drawn in a round.
 *
 * @param skipAskedAt which wish to skip it is; null where it is the rhythm
 */
record Rest(ParticipantId participant, Why why, Instant skipAskedAt) {
    static Rest skip(PoolPerson person) {
        return new Rest(person.id(), Why.SKIP, person.skipAskedAt());
    }

    static Rest between(PoolPerson person, Why why) {
        return new Rest(person.id(), why, null);
    }
}
