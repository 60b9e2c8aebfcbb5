package org.unmentoring.matching.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.participants.PoolPerson;

/** Numbers for what must not be read in a proof, in the order of first appearance: o1, o2, ... Ways of meeting stay words. */
final class Labels {

    private final Map<Object, String> organisations = new HashMap<>();
    private final Map<Object, String> sectors = new HashMap<>();
    private final Map<Object, String> regions = new HashMap<>();
    private final Map<Object, String> places = new HashMap<>();

    Person person(PoolPerson it, Turns turns) {
        return new Person(
                label(organisations, "o", it.organisation()),
                label(sectors, "s", it.sector()),
                label(regions, "r", it.region()),
                new TreeSet<>(it.meetingModes()),
                label(places, "p", it.place()),
                !Boolean.FALSE.equals(it.trioFine()),
                Boolean.TRUE.equals(it.host()),
                turns);
    }

    private static String label(Map<Object, String> known, String letter, Object key) {
        return key == null ? "" : known.computeIfAbsent(key, first -> letter + (known.size() + 1));
    }
}
