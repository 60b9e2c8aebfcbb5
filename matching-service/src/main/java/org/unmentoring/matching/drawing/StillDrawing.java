package org.unmentoring.matching.drawing;

import org.unmentoring.matching.ids.RoundId;

/** Another draw of the programme is under way, or broke off: it must end before the next can begin. */
final class StillDrawing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RoundId round;

    StillDrawing(RoundId round) {
        super("round " + round + " is being drawn", null, false, false);
        this.round = round;
    }

    RoundId round() {
        return round;
    }
}
