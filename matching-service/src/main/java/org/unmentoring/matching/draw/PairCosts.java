package org.unmentoring.matching.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What it costs to put two people (by their place in the canonical order) into one match. The levels of
 * {@link Objective} are packed into one number, fifteen bits each, so that sums over up to 32,767 pairs compare like
 * the objective itself.
 */
final class PairCosts {

    static final long SAME_ORGANISATION = 1;
    static final long INTRODUCED = 1L << 15;
    static final long MET = 1L << 30;
    static final long LEFT_OUT = 1L << 45;

    /** A pair that can't meet leaves both of them out. */
    static final long CAN_NOT_MEET = 2 * LEFT_OUT;

    private final List<Person> people;
    private final int[] organisation;
    private final long[] modes;
    private final History history;

    PairCosts(DrawInput input) {
        people = input.people();
        Map<UUID, Integer> place = new HashMap<>();
        Map<String, Integer> organisations = new HashMap<>();
        Map<String, Integer> modeBits = new HashMap<>();
        organisation = new int[people.size()];
        modes = new long[people.size()];
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            place.put(person.id(), i);
            boolean counts = input.rules().avoidSameOrganisation()
                    && !person.organisation().isEmpty();
            organisation[i] =
                    counts ? organisations.computeIfAbsent(person.organisation(), it -> organisations.size()) : -1;
            modes[i] = person.modes().isEmpty() ? -1 : bits(person, modeBits);
        }
        history = new History(input.relations().size());
        for (Relation it : input.relations()) {
            history.remember(place.get(it.one()), place.get(it.other()), it.met());
        }
    }

    private static long bits(Person person, Map<String, Integer> modeBits) {
        long bits = 0;
        for (String mode : person.modes()) {
            int bit = modeBits.computeIfAbsent(mode, it -> modeBits.size());
            if (bit >= Long.SIZE - 1) {
                throw new IllegalArgumentException("more ways of meeting than a draw can tell apart");
            }
            bits |= 1L << bit;
        }
        return bits;
    }

    int size() {
        return people.size();
    }

    UUID id(int person) {
        return people.get(person).id();
    }

    long of(int a, int b) {
        long cost = organisation[a] >= 0 && organisation[a] == organisation[b] ? SAME_ORGANISATION : 0;
        if ((modes[a] & modes[b]) == 0) {
            cost += CAN_NOT_MEET;
        }
        return switch (history.between(a, b)) {
            case History.MET -> cost + MET;
            case History.INTRODUCED -> cost + INTRODUCED;
            default -> cost;
        };
    }

    boolean canMeet(int a, int b) {
        return (modes[a] & modes[b]) != 0;
    }

    /** The number of people in the largest organisation; 0 when organisations don't count. */
    int largestOrganisation() {
        int[] count = new int[people.size()];
        int largest = 0;
        for (int it : organisation) {
            if (it >= 0) {
                largest = Math.max(largest, ++count[it]);
            }
        }
        return largest;
    }
}
