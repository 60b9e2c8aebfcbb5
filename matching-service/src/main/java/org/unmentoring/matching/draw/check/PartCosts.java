package org.unmentoring.matching.draw.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/**
 * What the people of one part cost together as one number, under the weights of a {@link
 * org.unmentoring.matching.draw.LevelProof}. They are known by their index in the part; where their number is odd the last
 * index is nobody.
 */
final class PartCosts {

    /** Enough for a unit of each level times any cost; beyond it, no sum could overflow unnoticed. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** An organisation is large when it has more than one in so many people. */
    private static final int LARGE = 50;

    private static final int FEW = 200;

    final int people;
    /** People, and nobody if there is one. */
    final int size;

    private final DrawInput input;
    private final Costs costs;
    private final long[] weights;
    /** By the place in the input; nobody is -1. */
    private final int[] who;

    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();

    /** All that a pair's cost depends on, except who knows whom and organisations with few people. */
    record Kind(String organisation, String sector, String region, Object modes, String place) {}

    /** @param weights by level; a level that is missing weighs nothing */
    PartCosts(DrawInput input, Costs costs, int[] part, long[] weights) {
        this.input = input;
        this.costs = costs;
        this.weights = Arrays.copyOf(weights, Level.values().length);
        people = part.length;
        size = input.rules().groupOf() > 2 ? people : people + people % 2;
        who = Arrays.copyOf(part, size);
        if (size > people) {
            who[people] = -1;
        }
        for (int i = 0; i < people; i++) {
            sizes.merge(person(i).organisation(), 1, Integer::sum);
        }
        for (int i = 0; i < people; i++) {
            kinds.computeIfAbsent(kind(i), kind -> new ArrayList<>()).add(i);
        }
    }

    Rules rules() {
        return input.rules();
    }

    Costs costs() {
        return costs;
    }

    /** Whether there are few enough to look at each pair. */
    boolean isFew() {
        return people <= FEW;
    }

    boolean isNobody(int i) {
        return who[i] < 0;
    }

    Person person(int i) {
        return input.people().get(who[i]);
    }

    Iterable<List<Integer>> kinds() {
        return kinds.values();
    }

    Kind kind(int i) {
        Person it = person(i);
        return new Kind(isLarge(it) ? it.organisation() : "", it.sector(), it.region(), it.modes(), it.place());
    }

    /** Turns count in what a kind costs only inside of large organisations. */
    int turnsOfKind(int i) {
        return isLarge(person(i)) ? costs.insideTurns(person(i)) : 0;
    }

    private boolean isLarge(Person it) {
        int members = sizes.get(it.organisation());
        return costs.inside(it, it) && members > 1 && (long) members * LARGE > people;
    }

    long w(Level level) {
        return weights[level.ordinal()];
    }

    /** {@link #NEVER} for two who can't meet. */
    long pair(int i, int j) {
        if (!costs.canMeet(who[i], who[j])) {
            return NEVER;
        }
        long[] byLevel = new long[Level.values().length];
        costs.addPair(who[i], who[j], byLevel);
        long cost = 0;
        for (int level = 0; level < byLevel.length; level++) {
            cost += byLevel[level] * weights[level];
        }
        return cost;
    }

    /** What two of these kinds cost at least, whoever they know. */
    long pairOfKinds(int i, int j, boolean withTurns) {
        Person a = person(i);
        Person b = person(j);
        if (!Costs.haveAWayToMeet(a, b)) {
            return NEVER;
        }
        long least = w(Level.LIKENESS) * costs.likeness(a, b);
        if (costs.inside(a, b) && isLarge(a)) {
            int turns = withTurns ? costs.insideTurns(a) + costs.insideTurns(b) : 0;
            least += w(Level.SAME_ORGANISATION) + w(Level.SAME_ORGANISATION_TURNS) * turns;
        }
        return least;
    }
}
