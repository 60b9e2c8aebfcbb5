package org.unmentoring.web.mynetwork;

import org.unmentoring.web.matching.MyMatch;

/**
 * Being put in touch with one person in one round.
 *
 * @param number of the person, in the order in which they came; what the picture shows them by
 */
public record Tie(int number, MyMatch match, MyMatch.Partner partner) {
    public boolean met() {
        return "met".equals(match.outcome());
    }

    public boolean notMet() {
        return "not-met".equals(match.outcome());
    }
}
