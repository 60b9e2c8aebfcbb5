package org.unmentoring.matching.notifications;

import java.util.List;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;

/** People of a match that is no more, and for whom no other was found. */
public record Unmatched(MatchId match, ProgrammeId programme, int round, List<ParticipantId> people) {}
