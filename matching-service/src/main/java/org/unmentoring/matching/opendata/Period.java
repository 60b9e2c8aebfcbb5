package org.unmentoring.matching.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unmentoring.matching.opendata.Raw.InRound;

/** Rounds that are told of together; often one alone. */
record Period(int firstRound, int lastRound, LocalDate drawnFrom) {
    String rounds() {
        return firstRound == lastRound ? Integer.toString(firstRound) : firstRound + "-" + lastRound;
    }

    boolean has(int round) {
        return firstRound <= round && round <= lastRound;
    }

    /** What is left over at the end goes with the period before. */
    static List<Period> of(List<InRound> rounds, int together) {
        List<Period> periods = new ArrayList<>();
        int count = Math.max(1, rounds.size() / together);
        for (int i = 0; i < count; i++) {
            var first = rounds.get(i * together);
            var last = rounds.get(i == count - 1 ? rounds.size() - 1 : (i + 1) * together - 1);
            periods.add(new Period(first.number(), last.number(), first.drawnOn()));
        }
        return periods;
    }
}
