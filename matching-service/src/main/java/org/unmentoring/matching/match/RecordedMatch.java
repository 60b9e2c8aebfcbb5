package org.unmentoring.matching.match;

import java.util.Set;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** A match that is kept already, and what was recorded of it. */
public record RecordedMatch(MatchId id, Set<ParticipantId> people, Recorded recorded) {}
