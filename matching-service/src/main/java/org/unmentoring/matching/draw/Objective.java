package org.unmentoring.matching.draw;

/**
 * What a draw costs, level by level (see {@link Level}); a trio counts its three pairs. Less is better. What the order of
 * the levels is, is for the rules to say.
 */
public record Objective(
        long leftOut,
        long extras,
        long turns,
        long repeatsOfMet,
        long repeatsOfIntroduced,
        long recency,
        long sameOrganisation,
        long sameOrganisationTurns,
        long likeness) {

    public static Objective of(long[] byLevel) {
        return new Objective(
                byLevel[0],
                byLevel[1],
                byLevel[2],
                byLevel[3],
                byLevel[4],
                byLevel[5],
                byLevel[6],
                byLevel[7],
                byLevel[8]);
    }

    public long at(Level level) {
        return switch (level) {
            case LEFT_OUT -> leftOut;
            case EXTRAS -> extras;
            case TURNS -> turns;
            case MET -> repeatsOfMet;
            case INTRODUCED -> repeatsOfIntroduced;
            case RECENCY -> recency;
            case SAME_ORGANISATION -> sameOrganisation;
            case SAME_ORGANISATION_TURNS -> sameOrganisationTurns;
            case LIKENESS -> likeness;
        };
    }

    /** Below 0 when this is better than the other under these rules, 0 when they are alike. */
    public int compare(Objective other, Rules rules) {
        for (Level level : Level.order(rules)) {
            int compared = Long.compare(at(level), other.at(level));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
