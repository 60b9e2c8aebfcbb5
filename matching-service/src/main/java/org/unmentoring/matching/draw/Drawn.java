package org.unmentoring.matching.draw;

import java.util.List;
import java.util.UUID;

/**
 * The result of a draw.
 *
 * @param matches two or three people each; people inside a match and matches among themselves in the canonical order
 * @param leftOut who could not be given a match
 * @param objective what the matches cost
 * @param lowerBound what every draw from this input costs at least; proven by {@link #bound}
 * @param method {@code exhaustive} when every possible draw was weighed, {@code search} otherwise
 * @param bound how the lower bound is known
 */
public record Drawn(
        List<List<UUID>> matches,
        List<UUID> leftOut,
        Objective objective,
        Objective lowerBound,
        String method,
        String bound) {

    /** No better draw exists, and this is known for certain. */
    public boolean proven() {
        return objective.equals(lowerBound);
    }

    public int trios() {
        return (int) matches.stream().filter(match -> match.size() == 3).count();
    }
}
