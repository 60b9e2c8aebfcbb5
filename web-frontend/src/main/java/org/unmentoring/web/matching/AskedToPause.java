package org.unmentoring.web.matching;

import java.util.Set;
import org.unmentoring.web.neighbour.ParticipantId;

/** Somebody who said nothing of their last matches and was asked whether to pause. */
public record AskedToPause(ParticipantId participant, String state) {
    private static final Set<String> UNANSWERED = Set.of("waiting", "drawn-again");

    /** Also when the rounds without them are over and they are drawn again. */
    public boolean saysNothing() {
        return UNANSWERED.contains(state);
    }
}
