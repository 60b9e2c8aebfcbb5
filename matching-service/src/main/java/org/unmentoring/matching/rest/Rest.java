package org.unmentoring.matching.rest;

import java.time.Instant;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.participants.PoolPerson;

/**
 * Somebody who by own wish is not drawn in a round.
 *
 * @param skipAskedAt which wish to skip it is; null where it is the cadence
 */
record Rest(ParticipantId participant, Why why, Instant skipAskedAt) {
    enum Why {
        SKIP,
        CADENCE
    }

    static Rest skip(PoolPerson person) {
        return new Rest(person.id(), Why.SKIP, person.skipAskedAt());
    }

    static Rest cadence(PoolPerson person) {
        return new Rest(person.id(), Why.CADENCE, null);
    }
}
