package org.unmentoring.matching.draw;

/**
 * The fairness ledger of one person: how often it was their turn in the programme's rounds so far. Nobody's turn comes
 * twice before everybody able had one.
 */
public record Turns(int trios, int hosted, int satOut, int sameOrganisation) {

    public static final Turns NONE = new Turns(0, 0, 0, 0);

    public Turns {
        if (trios < 0 || hosted < 0 || satOut < 0 || sameOrganisation < 0) {
            throw new IllegalArgumentException("a turn can't be counted below 0");
        }
    }
}
