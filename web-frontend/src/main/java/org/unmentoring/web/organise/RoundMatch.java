package org.unmentoring.web.organise;

import java.util.List;
import org.unmentoring.web.matches.Reason;
import org.unmentoring.web.neighbour.MatchId;

/** A match with names instead of ids. */
public record RoundMatch(
        MatchId id,
        List<String> people,
        boolean dissolved,
        List<String> notIntroduced,
        OutcomeWord outcome,
        List<Answer> answers) {
    public record Answer(String name, boolean met, Reason reason) {}
}
