package org.unmentoring.matching.draw;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who can be drawn; known only by the place in {@link DrawInput}. All texts are keys that are compared, never
 * read: whoever makes the input may replace them by numbers. Unknown texts are empty, never null.
 *
 * @param modes ways of meeting; none means that any way is fine
 * @param place where this person meets {@link #IN_PERSON}; empty means that any place is fine
 * @param trioFine whether being one of three is fine
 * @param host whether this person would meet twice where the number is odd
 */
public record Person(
        String organisation,
        String sector,
        String region,
        SortedSet<String> modes,
        String place,
        boolean trioFine,
        boolean host,
        Turns turns) {

    public static final String IN_PERSON = "in-person";

    public Person {
        organisation = known(organisation);
        sector = known(sector);
        region = known(region);
        place = known(place);
        modes = Collections.unmodifiableSortedSet(new TreeSet<>(modes == null ? Set.of() : modes));
        turns = turns == null ? Turns.NONE : turns;
    }

    /** How and where this person meets. */
    public Way way() {
        return new Way(modes, place);
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
