package org.unmentoring.matching.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** The match that people find a time for. */
record Scene(MatchId match, ProgrammeId programme, Instant meetBy, boolean dissolved, List<ParticipantId> people) {

    /** Null when it is too late, or the match is no more. */
    Instant offersUntil(Duration grace, Instant now) {
        if (dissolved || meetBy == null) {
            return null;
        }
        var until = meetBy.plus(grace);
        return until.isAfter(now) ? until : null;
    }

    Instant mustBeOpen(Duration grace, Instant now) {
        var until = offersUntil(grace, now);
        if (until == null) {
            throw Problem.of(409, "match-over", "This match is over, so no time can be found for it any more.");
        }
        return until;
    }

    List<ParticipantId> others(ParticipantId than) {
        return people.stream().filter(it -> !it.equals(than)).toList();
    }
}
