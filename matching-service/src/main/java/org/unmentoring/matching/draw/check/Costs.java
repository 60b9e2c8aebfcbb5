package org.unmentoring.matching.draw.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/** What pairs cost, read from the input as plainly as can be: the draw itself asks a {@code Table}, the check asks here. */
public final class Costs {

    private static final int MOST_TURNS = 15;
    private static final int MOST_ACQUAINTANCES = 3;

    private final DrawInput input;
    private final Rules rules;
    private final boolean[] kept;
    private final int[] firstRelation;
    private final Map<Integer, Set<Integer>> met = new HashMap<>();
    private int oldestRound = Integer.MAX_VALUE;
    private int fewestTrios = Integer.MAX_VALUE;
    private int fewestHosted = Integer.MAX_VALUE;
    private int fewestSatOut = Integer.MAX_VALUE;
    private final Map<String, Integer> fewestInside = new HashMap<>();

    public Costs(DrawInput input) {
        this.input = input;
        rules = input.rules();
        kept = new boolean[input.size()];
        input.kept().forEach(match -> Arrays.stream(match).forEach(it -> kept[it] = true));
        firstRelation = new int[input.size() + 1];
        for (int i = 0; i < input.relations(); i++) {
            firstRelation[input.relationOne(i) + 1] = i + 1;
            oldestRound = Math.min(oldestRound, input.relationRound(i));
            if (rules.acquaintances() > 0 && input.relationMet(i)) {
                met.computeIfAbsent(input.relationOne(i), it -> new HashSet<>()).add(input.relationOther(i));
                met.computeIfAbsent(input.relationOther(i), it -> new HashSet<>())
                        .add(input.relationOne(i));
            }
        }
        for (int i = 1; i < firstRelation.length; i++) {
            firstRelation[i] = Math.max(firstRelation[i], firstRelation[i - 1]);
        }
        for (int i = 0; i < input.size(); i++) {
            if (!kept[i]) {
                countTurns(person(i));
            }
        }
    }

    private void countTurns(Person it) {
        fewestTrios = it.trioFine() ? Math.min(fewestTrios, it.turns().trios()) : fewestTrios;
        fewestHosted = it.host() ? Math.min(fewestHosted, it.turns().hosted()) : fewestHosted;
        fewestSatOut = Math.min(fewestSatOut, it.turns().satOut());
        fewestInside.merge(it.organisation(), it.turns().sameOrganisation(), Math::min);
    }

    public Person person(int i) {
        return input.people().get(i);
    }

    boolean isDrawn(int i) {
        return !kept[i];
    }

    public boolean canMeet(int a, int b) {
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return haveAWayToMeet(person(a), person(b)) && Arrays.binarySearch(input.apart(), pair) < 0;
    }

    static boolean haveAWayToMeet(Person a, Person b) {
        return a.way().meets(b.way());
    }

    void addPair(int one, int other, long[] cost) {
        int a = Math.min(one, other);
        int b = Math.max(one, other);
        boolean haveMet = false;
        int latest = 0;
        for (int i = relationOf(a, b); isOf(i, a, b); i++) {
            haveMet |= input.relationMet(i);
            latest = Math.max(latest, input.relationRound(i));
        }
        if (latest > 0) {
            cost[(haveMet ? Level.MET : Level.INTRODUCED).ordinal()]++;
            cost[Level.RECENCY.ordinal()] += Math.min(Level.MOST_RECENT, latest - oldestRound + 1);
        }
        if (inside(person(a), person(b))) {
            cost[Level.SAME_ORGANISATION.ordinal()]++;
            cost[Level.SAME_ORGANISATION_TURNS.ordinal()] += insideTurns(person(a)) + insideTurns(person(b));
        }
        cost[Level.LIKENESS.ordinal()] += likeness(person(a), person(b));
        if (rules.acquaintances() > 0) {
            Set<Integer> common = new HashSet<>(met.getOrDefault(a, Set.of()));
            common.retainAll(met.getOrDefault(b, Set.of()));
            cost[Level.LIKENESS.ordinal()] +=
                    (long) rules.acquaintances() * Math.min(MOST_ACQUAINTANCES, common.size());
        }
    }

    /** The first relation of the pair, or the place where it would be. */
    int relationOf(int a, int b) {
        int low = firstRelation[a];
        int high = firstRelation[a + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (input.relationOther(middle) < b) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isOf(int relation, int a, int b) {
        return relation < firstRelation[a + 1] && input.relationOther(relation) == b;
    }

    boolean inside(Person a, Person b) {
        return rules.avoidSameOrganisation()
                && !a.organisation().isEmpty()
                && a.organisation().equals(b.organisation());
    }

    int insideTurns(Person it) {
        return Math.min(MOST_TURNS, it.turns().sameOrganisation() - fewestInside.get(it.organisation()));
    }

    int likeness(Person a, Person b) {
        int likeness = !a.sector().isEmpty() && a.sector().equals(b.sector()) ? rules.sector() : 0;
        boolean sameRegion = !a.region().isEmpty() && a.region().equals(b.region());
        return likeness + (sameRegion && !onlyInPerson(a, b) ? rules.region() : 0);
    }

    private static boolean onlyInPerson(Person a, Person b) {
        if (a.modes().isEmpty() && b.modes().isEmpty()) {
            return false;
        }
        return (a.modes().isEmpty() ? b : a)
                .modes().stream()
                        .filter(mode -> a.modes().isEmpty()
                                || b.modes().isEmpty()
                                || b.modes().contains(mode))
                        .allMatch(Person.IN_PERSON::equals);
    }

    int trioTurns(Person it) {
        return Math.min(MOST_TURNS, it.turns().trios() - fewestTrios);
    }

    int hostTurns(Person it) {
        return Math.min(MOST_TURNS, it.turns().hosted() - fewestHosted);
    }

    int satOutTurns(Person it) {
        return Math.min(MOST_TURNS, it.turns().satOut() - fewestSatOut);
    }

    int extrasOfTrio() {
        return rules.oddOne() == OddOne.HOST ? 2 : 1;
    }

    /** What these matches and those left out cost together. */
    public Objective of(List<int[]> matches, int[] leftOut) {
        long[] cost = new long[Level.values().length];
        Map<Integer, Integer> seats = new HashMap<>();
        for (int[] match : matches) {
            boolean trio = match.length == 3 && rules.groupOf() == 2;
            cost[Level.EXTRAS.ordinal()] += trio ? extrasOfTrio() : 0;
            for (int i = 0; i < match.length; i++) {
                cost[Level.TURNS.ordinal()] += trio ? trioTurns(person(match[i])) : 0;
                if (rules.oddOne() == OddOne.HOST && seats.merge(match[i], 1, Integer::sum) == 2) {
                    cost[Level.EXTRAS.ordinal()]++;
                    cost[Level.TURNS.ordinal()] += hostTurns(person(match[i]));
                }
                for (int j = i + 1; j < match.length; j++) {
                    addPair(match[i], match[j], cost);
                }
            }
        }
        for (int it : leftOut) {
            cost[Level.LEFT_OUT.ordinal()]++;
            cost[Level.TURNS.ordinal()] += satOutTurns(person(it));
        }
        return Objective.of(cost);
    }
}
