package org.unmentoring.matching.draw;

import java.util.SortedSet;

/**
 * How somebody meets, and where: many people have few of these.
 *
 * @param modes none means that any way of meeting is fine
 * @param place where this person meets {@link Person#IN_PERSON}; empty means that any place is fine
 */
public record Way(SortedSet<String> modes, String place) {

    /** Whether two people with these have a way of meeting in common, and the same place where it is in person. */
    public boolean meets(Way other) {
        boolean anyOfOne = modes.isEmpty();
        boolean anyOfOther = other.modes.isEmpty();
        if (anyOfOne && anyOfOther) {
            return true;
        }
        boolean near = place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
        return (anyOfOne ? other : this)
                .modes.stream()
                        .filter(mode -> anyOfOne || anyOfOther || other.modes.contains(mode))
                        .anyMatch(mode -> near || !mode.equals(Person.IN_PERSON));
    }
}
