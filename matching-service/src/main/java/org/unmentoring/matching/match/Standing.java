package org.unmentoring.matching.match;

import java.util.List;
import java.util.Set;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Who is in a round, and what stands of its matches: dissolved ones are not among them. */
public record Standing(Set<ParticipantId> everybody, List<OfMatch> matches) {

    /** @param answered whether anybody has said whether they met */
    public record OfMatch(MatchId id, List<ParticipantId> people, boolean answered) {}
}
