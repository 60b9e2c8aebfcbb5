package org.unmentoring.web.matching;

import java.util.List;

/** The network as everybody may see it; figures of all rounds up to one, rounded down. */
public record PublicNetwork(List<InRound> rounds) {
    public record InRound(int round, int people, int pairs, int met) {}

    public List<Integer> numbers() {
        return rounds.stream().map(InRound::round).toList();
    }

    /** Null before the first round. */
    public InRound latest() {
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }
}
