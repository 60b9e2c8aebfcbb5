package org.unmentoring.matching.draw;

import java.util.Comparator;

/**
 * What a draw costs, in strict order: people left out, repeats of pairs that met, repeats of pairs that were introduced
 * but did not meet, pairs inside one organisation (a trio has three pairs). Less is better; an earlier level outweighs
 * all later ones.
 */
public record Objective(int leftOut, int repeatsOfMet, int repeatsOfIntroduced, int sameOrganisation)
        implements Comparable<Objective> {

    private static final Comparator<Objective> STRICT_ORDER = Comparator.comparingInt(Objective::leftOut)
            .thenComparingInt(Objective::repeatsOfMet)
            .thenComparingInt(Objective::repeatsOfIntroduced)
            .thenComparingInt(Objective::sameOrganisation);

    @Override
    public int compareTo(Objective other) {
        return STRICT_ORDER.compare(this, other);
    }
}
