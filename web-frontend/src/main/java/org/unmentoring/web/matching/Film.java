package org.unmentoring.web.matching;

import java.util.List;

/** How the network grew, round by round, oldest first. */
public record Film(String state, List<InRound> rounds) {
    public record InRound(int round, int people, int organisations, int pairs, int met, int notMet, int unconfirmed) {}

    public boolean computing() {
        return "computing".equals(state);
    }
}
