package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.pairing.Repair.Change;

/**
 * A match of its own for as many people as possible: who takes somebody else's place finds them another one (augmenting
 * paths, Berge 1957). Those that come first are filled before all others: a filled one stays filled.
 */
final class Places {

    private static final int NONE = -1;

    /** By person and match; null where this person can have no place there. */
    private final Change[][] changes;
    /** By person, the matches in the order of what the change costs. */
    private final int[][] order;

    private final int[] personAt;
    private final int[] placeOf;

    /** @param first so many matches at the beginning come first */
    Places(Change[][] changes, int first, Comparator<Change> cheapest) {
        this.changes = changes;
        int matches = changes.length == 0 ? 0 : changes[0].length;
        order = new int[changes.length][];
        for (int i = 0; i < changes.length; i++) {
            Change[] own = changes[i];
            order[i] = IntStream.range(0, matches)
                    .filter(j -> own[j] != null)
                    .boxed()
                    .sorted((one, other) -> cheapest.compare(own[one], own[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        personAt = new int[matches];
        placeOf = new int[changes.length];
        Arrays.fill(personAt, NONE);
        Arrays.fill(placeOf, NONE);
        fill(first);
        fill(matches);
    }

    /** By person; -1 for whom there is none. */
    int[] places() {
        return placeOf;
    }

    private void fill(int upTo) {
        for (int person = 0; person < changes.length; person++) {
            if (placeOf[person] == NONE) {
                findsPlace(person, upTo, new boolean[upTo]);
            }
        }
    }

    private boolean findsPlace(int person, int upTo, boolean[] asked) {
        return takesFree(person, upTo) || takesOver(person, upTo, asked);
    }

    private boolean takesFree(int person, int upTo) {
        for (int match : order[person]) {
            if (match < upTo && personAt[match] == NONE) {
                take(person, match);
                return true;
            }
        }
        return false;
    }

    private boolean takesOver(int person, int upTo, boolean[] asked) {
        for (int match : order[person]) {
            if (match < upTo && !asked[match]) {
                asked[match] = true;
                if (findsPlace(personAt[match], upTo, asked)) {
                    take(person, match);
                    return true;
                }
            }
        }
        return false;
    }

    private void take(int person, int match) {
        personAt[match] = person;
        placeOf[person] = match;
    }
}
