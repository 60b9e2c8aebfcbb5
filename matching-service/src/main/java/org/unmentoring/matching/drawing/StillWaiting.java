package org.unmentoring.matching.drawing;

import org.unmentoring.matching.ids.RoundId;

/** The last round of the programme waits to be approved: what it gives must be known before the next can be drawn. */
final class StillWaiting extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RoundId round;

    StillWaiting(RoundId round) {
        super("round " + round + " waits", null, false, false);
        this.round = round;
    }

    RoundId round() {
        return round;
    }
}
