package org.unmentoring.matching.draw;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody who can be drawn. Unknown texts are empty, never null; an empty set of modes means that any way of meeting is
 * fine.
 */
public record Person(UUID id, String organisation, String sector, String region, SortedSet<String> modes) {

    public Person {
        organisation = known(organisation);
        sector = known(sector);
        region = known(region);
        modes = Collections.unmodifiableSortedSet(new TreeSet<>(modes == null ? Set.of() : modes));
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
