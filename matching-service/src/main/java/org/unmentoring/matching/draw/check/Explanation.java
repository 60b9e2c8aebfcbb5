package org.unmentoring.matching.draw.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Person;

/**
 * Why somebody has the match they have: what is so, what could not be avoided, and how many others would have been as
 * good. Facts only; words are made of them elsewhere, in each language. They are found in the input without its
 * exclusions, so that none can show in them, not even in a number.
 */
public final class Explanation {

    private final DrawInput input;
    private final Drawn drawn;
    private final Costs costs;
    private final int[][] matchesOf;
    private final Set<Integer> hosts = new HashSet<>();

    public Explanation(DrawInput input, Drawn drawn) {
        this.input = input;
        this.drawn = drawn;
        costs = new Costs(input.withoutApart());
        matchesOf = new int[input.size()][];
        for (int[] match : drawn.matches()) {
            for (int person : match) {
                if (matchesOf[person] != null) {
                    hosts.add(person);
                }
                matchesOf[person] = matchesOf[person] == null ? match : together(matchesOf[person], match);
            }
        }
    }

    private static int[] together(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .distinct()
                .sorted()
                .toArray();
    }

    /** What a match is like for one of its people. */
    public enum Seat {
        PAIR,
        /** One of three, since there was somebody for whom no pair was left. */
        TRIO,
        /** Two matches of two: this person offered to meet twice. */
        HOST,
        GROUP,
        /** Matched before the draw, and kept. */
        KEPT,
        /** No pair was left, and it was this person's turn to sit out, or nobody could join them. */
        LEFT_OUT
    }

    /**
     * @param before 0 when the two were never put in touch, else the latest round in which they were
     * @param met whether they met in any of them
     * @param sameOrganisation null, like the next two, where it is not known of both
     */
    public record Partner(
            int person, int before, boolean met, Boolean sameOrganisation, Boolean sameSector, Boolean sameRegion) {}

    /**
     * @param asGood people with whom this person could have changed partners, everything else staying as good but for
     *     exclusions; -1 where that is not counted
     * @param unavoidable levels that cost something, and proven to cost no less in any draw that is as good before them
     */
    public record Facts(Seat seat, List<Partner> partners, int asGood, List<Level> unavoidable, boolean proven) {}

    public Facts of(int person) {
        Seat seat = seat(person);
        List<Partner> partners = new ArrayList<>();
        for (int other : seat == Seat.LEFT_OUT ? new int[0] : matchesOf[person]) {
            if (other != person) {
                partners.add(partner(person, other));
            }
        }
        int asGood = seat == Seat.PAIR ? asGood(person, partners.get(0).person()) : -1;
        return new Facts(seat, partners, asGood, unavoidable(), drawn.proven());
    }

    /** Whether anybody else has a way of meeting this person. */
    public boolean couldMeetAnybody(int person) {
        return IntStream.range(0, input.size()).anyMatch(other -> other != person && costs.canMeet(person, other));
    }

    private Seat seat(int person) {
        if (!costs.isDrawn(person)) {
            return Seat.KEPT;
        }
        int[] match = matchesOf[person];
        if (match == null) {
            return Seat.LEFT_OUT;
        }
        if (input.rules().groupOf() > 2) {
            return Seat.GROUP;
        }
        return match.length == 2 ? Seat.PAIR : hosts.contains(person) ? Seat.HOST : Seat.TRIO;
    }

    private Partner partner(int person, int other) {
        int one = Math.min(person, other);
        int two = Math.max(person, other);
        int before = 0;
        boolean met = false;
        for (int i = costs.relationOf(one, two); costs.isOf(i, one, two); i++) {
            before = Math.max(before, input.relationRound(i));
            met |= input.relationMet(i);
        }
        Person a = costs.person(person);
        Person b = costs.person(other);
        return new Partner(
                other,
                before,
                met,
                same(a.organisation(), b.organisation()),
                same(a.sector(), b.sector()),
                same(a.region(), b.region()));
    }

    private static Boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? null : Boolean.valueOf(one.equals(other));
    }

    private int asGood(int a, int b) {
        int asGood = 0;
        for (int[] match : drawn.matches()) {
            if (match.length == 2 && match[0] != a && match[1] != a && isPair(match)) {
                long[] now = cost(a, b, match[0], match[1]);
                asGood += changesWell(a, b, match[0], match[1], now) ? 1 : 0;
                asGood += changesWell(a, b, match[1], match[0], now) ? 1 : 0;
            }
        }
        return asGood;
    }

    private boolean isPair(int[] match) {
        return costs.isDrawn(match[0]) && matchesOf[match[0]].length == 2 && matchesOf[match[1]].length == 2;
    }

    /** Whether a with c, and b with d, would cost what a with b, and c with d, do. */
    private boolean changesWell(int a, int b, int c, int d, long[] now) {
        return costs.canMeet(a, c) && costs.canMeet(b, d) && Arrays.equals(cost(a, c, b, d), now);
    }

    /** Level by level; who is in two pairs of a whole draw stays so when pairs change partners. */
    private long[] cost(int a, int b, int c, int d) {
        long[] cost = new long[Level.values().length];
        costs.addPair(a, b, cost);
        costs.addPair(c, d, cost);
        return cost;
    }

    private List<Level> unavoidable() {
        List<Level> unavoidable = new ArrayList<>();
        for (Level level : Level.order(input.rules())) {
            if (drawn.objective().at(level) != drawn.lowerBound().at(level)) {
                break;
            }
            if (drawn.objective().at(level) > 0) {
                unavoidable.add(level);
            }
        }
        return unavoidable;
    }
}
