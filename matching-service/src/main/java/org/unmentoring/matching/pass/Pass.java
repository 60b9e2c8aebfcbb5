package org.unmentoring.matching.pass;

import java.util.UUID;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Who may look at, and answer for, which match. */
record Pass(MatchId match, ParticipantId participant) {
    boolean isFor(String matchId) {
        return match.value().equals(UUID.fromString(matchId));
    }
}
