package org.unmentoring.matching.match;

import java.util.List;
import org.unmentoring.matching.ids.MatchId;

public record NewMatch(MatchId id, List<Attendee> people, Recorded recorded) {}
