package org.unmentoring.matching.trial;

import org.unmentoring.matching.ids.ParticipantId;

/**
 * What running trials make of a match's introduction.
 *
 * @param sequence which mails it gets; null for the usual ones
 * @param firstToWrite who is named as the one to write first; null where nobody is
 */
public record Way(String sequence, ParticipantId firstToWrite) {

    static final Way USUAL = new Way(null, null);

    Way with(String other) {
        return new Way(other, firstToWrite);
    }

    Way naming(ParticipantId somebody) {
        return new Way(sequence, somebody);
    }
}
