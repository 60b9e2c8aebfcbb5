package org.unmentoring.web.organise;

import java.util.List;
import org.unmentoring.web.neighbour.MatchId;

/** A match with names instead of ids. */
public record RoundMatch(
        MatchId id,
        List<String> people,
        boolean dissolved,
        List<String> notIntroduced,
        OutcomeWord outcome,
        List<Answer> answers) {
    /** @param reason why not, in the words of the page's language; null where none was given */
    public record Answer(String name, boolean met, String reason) {}
}
