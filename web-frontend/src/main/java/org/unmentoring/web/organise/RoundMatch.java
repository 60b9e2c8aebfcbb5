package org.unmentoring.web.organise;

import java.util.List;
import org.unmentoring.web.matches.Reason;

/** A match with names instead of ids. */
public record RoundMatch(List<String> people, OutcomeWord outcome, List<Answer> answers) {
    public record Answer(String name, boolean met, Reason reason) {}
}
