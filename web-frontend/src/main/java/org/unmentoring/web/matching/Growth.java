package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The figures of all rounds, oldest first. */
public record Growth(List<Figures> items) {
    /** Null before the first round. */
    public Figures latest() {
        return items.stream().max(Comparator.comparing(Figures::round)).orElse(null);
    }

    /** One round's figures. */
    public record Figures(
            int round,
            Instant drawnAt,
            int participants,
            int joined,
            int left,
            int matches,
            int met,
            int notMet,
            int unconfirmed,
            int repeats) {}
}
