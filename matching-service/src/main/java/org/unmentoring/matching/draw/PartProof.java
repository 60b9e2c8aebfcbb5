package org.unmentoring.matching.draw;

import java.util.List;

/**
 * Shows that people whom nobody else can meet could not be drawn better. Such parts of a draw are drawn, and proven, each
 * for itself; usually there is only one.
 *
 * @param people by their place in the input, in ascending order
 * @param method {@code exhaustive}: every possible draw of them was weighed, and can be again; {@code matching} or
 *     {@code groups}: the levels' proofs hold
 * @param lowerBound what every draw of this part costs at least
 * @param levels one proof for each level that costs something; none is needed for the others
 */
public record PartProof(int[] people, String method, Objective lowerBound, List<LevelProof> levels) {

    /** For so many people every possible draw is weighed. */
    public static final int MOST_WEIGHED = 14;
}
