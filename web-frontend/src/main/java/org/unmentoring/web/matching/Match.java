package org.unmentoring.web.matching;

import java.util.List;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ParticipantId;

/** A match as an organiser sees it. */
public record Match(
        MatchId id,
        List<ParticipantId> participants,
        String outcome,
        boolean dissolved,
        List<ParticipantId> notIntroduced,
        List<Said> outcomes) {
    public boolean isNotIntroduced() {
        return notIntroduced != null && !notIntroduced.isEmpty();
    }

    public record Said(ParticipantId participant, boolean met, String reason) {}
}
