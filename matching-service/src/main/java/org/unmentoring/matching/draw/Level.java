package org.unmentoring.matching.draw;

import java.util.ArrayList;
import java.util.List;

/** What counts against a draw, in strict order: an earlier level outweighs all later ones together. */
public enum Level {
    /** People without a match. */
    LEFT_OUT,
    /** Trios, or hosts who meet twice: no more than are needed. */
    EXTRAS,
    /** Turns that those who share a trio, host or sit out had before, above the fewest that anybody able had. */
    TURNS,
    /** Pairs who met in an earlier round. */
    MET,
    /** Pairs who were put in touch in an earlier round and did not meet. */
    INTRODUCED,
    /** How recent repeats are: 1 for a pair of the oldest round, one more for each round after it. */
    RECENCY,
    /** Pairs inside one organisation. */
    SAME_ORGANISATION,
    /** Turns that people in such pairs had before, above the fewest that anybody of their organisation had. */
    SAME_ORGANISATION_TURNS,
    /** Same sector, same region, common acquaintances, weighted by the rules. */
    LIKENESS;

    /** Rounds further back than so many are told apart no more. */
    public static final int MOST_RECENT = 1023;

    public static void add(Objective objective, long[] byLevel) {
        for (Level level : values()) {
            byLevel[level.ordinal()] += objective.at(level);
        }
    }

    public static List<Level> order(Rules rules) {
        List<Level> order = new ArrayList<>(List.of(values()));
        if (rules.organisationFirst()) {
            order.removeAll(List.of(SAME_ORGANISATION, SAME_ORGANISATION_TURNS));
            order.addAll(order.indexOf(INTRODUCED), List.of(SAME_ORGANISATION, SAME_ORGANISATION_TURNS));
        }
        return order;
    }
}
