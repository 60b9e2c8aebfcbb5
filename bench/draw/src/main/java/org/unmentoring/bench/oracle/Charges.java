package org.unmentoring.bench.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.Relation;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/**
 * What pairs, trios, hosts and sitting out cost, level by level: the words of the specification written down once more.
 * Nothing is shared with the draw, so a mistake would have to be made twice to go unseen.
 */
public final class Charges {

    private static final int LEVELS = Level.values().length;
    private static final int MOST_TURNS = 15;
    private static final int MOST_ACQUAINTANCES = 3;
    private static final int MOST_RECENT = 1023;

    private final Programme programme;
    private final Rules rules;
    private final boolean[] drawn;
    private final boolean[][] apart;
    /** The latest round of each pair, 0 for two who were never put in touch. */
    private final int[][] latest;

    private final List<BitSet> met = new ArrayList<>();
    private final int oldest;
    private final Ledger ledger;

    public Charges(Programme programme) {
        this.programme = programme;
        rules = programme.rules();
        int n = programme.size();
        drawn = new boolean[n];
        Arrays.fill(drawn, true);
        programme.kept().forEach(match -> Arrays.stream(match).forEach(it -> drawn[it] = false));
        apart = new boolean[n][n];
        programme.apart().forEach(it -> apart[it[0]][it[1]] = apart[it[1]][it[0]] = true);
        latest = new int[n][n];
        for (int i = 0; i < n; i++) {
            met.add(new BitSet(n));
        }
        for (Relation it : programme.relations()) {
            remember(it.one(), it.other(), it);
            remember(it.other(), it.one(), it);
        }
        oldest = programme.relations().stream().mapToInt(Relation::round).min().orElse(0);
        ledger = new Ledger(IntStream.of(drawn()).mapToObj(this::person).toList());
    }

    private void remember(int one, int other, Relation relation) {
        latest[one][other] = Math.max(latest[one][other], relation.round());
        if (relation.met()) {
            met.get(one).set(other);
        }
    }

    /** The order of the levels under the rules. */
    public static List<Level> order(Rules rules) {
        return rules.organisationFirst()
                ? List.of(
                        Level.LEFT_OUT,
                        Level.EXTRAS,
                        Level.TURNS,
                        Level.MET,
                        Level.SAME_ORGANISATION,
                        Level.SAME_ORGANISATION_TURNS,
                        Level.INTRODUCED,
                        Level.RECENCY,
                        Level.LIKENESS)
                : List.of(Level.values());
    }

    /** Who is not in a match that was kept, by their place in the programme. */
    public int[] drawn() {
        return IntStream.range(0, drawn.length).filter(it -> drawn[it]).toArray();
    }

    private Person person(int i) {
        return programme.people().get(i);
    }

    public boolean canMeet(int a, int b) {
        return !apart[a][b] && Ways.of(person(a), person(b)) != Ways.NONE;
    }

    /** What two who can meet cost as a pair. */
    public long[] pair(int a, int b) {
        long[] cost = new long[LEVELS];
        if (latest[a][b] > 0) {
            cost[(met.get(a).get(b) ? Level.MET : Level.INTRODUCED).ordinal()] = 1;
            cost[Level.RECENCY.ordinal()] = Math.min(MOST_RECENT, latest[a][b] - oldest + 1);
        }
        if (rules.avoidSameOrganisation()
                && alike(person(a).organisation(), person(b).organisation())) {
            cost[Level.SAME_ORGANISATION.ordinal()] = 1;
            cost[Level.SAME_ORGANISATION_TURNS.ordinal()] = ledger.inside(person(a)) + ledger.inside(person(b));
        }
        cost[Level.LIKENESS.ordinal()] = likeness(a, b);
        return cost;
    }

    private long likeness(int a, int b) {
        boolean onlyInPerson = Ways.of(person(a), person(b)) == Ways.ONLY_IN_PERSON;
        long likeness = alike(person(a).sector(), person(b).sector()) ? rules.sector() : 0;
        likeness += !onlyInPerson && alike(person(a).region(), person(b).region()) ? rules.region() : 0;
        var common = (BitSet) met.get(a).clone();
        common.and(met.get(b));
        return likeness + rules.acquaintances() * Math.min(MOST_ACQUAINTANCES, common.cardinality());
    }

    private static boolean alike(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    public boolean trioFine(int i) {
        return rules.oddOne() != OddOne.SIT_OUT && person(i).trioFine();
    }

    /** What three in a trio cost besides their three pairs. */
    public long[] trio(int a, int b, int c) {
        return extra(rules.oddOne() == OddOne.HOST ? 2 : 1, trioTurns(a) + trioTurns(b) + trioTurns(c));
    }

    private int trioTurns(int i) {
        return ledger.trios(person(i));
    }

    /** The same with the two companions who had the fewest turns. */
    public long[] leastTrio(int a) {
        int companions = IntStream.of(drawn())
                .filter(it -> it != a && trioFine(it))
                .map(this::trioTurns)
                .sorted()
                .limit(2)
                .sum();
        return extra(rules.oddOne() == OddOne.HOST ? 2 : 1, trioTurns(a) + companions);
    }

    public boolean canHost(int i) {
        return rules.oddOne() == OddOne.HOST && person(i).host();
    }

    /** What it costs besides both pairs that somebody meets twice. */
    public long[] hosting(int host) {
        return extra(1, ledger.hosted(person(host)));
    }

    public long[] leftOut(int i) {
        long[] cost = extra(0, ledger.satOut(person(i)));
        cost[Level.LEFT_OUT.ordinal()] = 1;
        return cost;
    }

    private static long[] extra(int extras, int turns) {
        long[] cost = new long[LEVELS];
        cost[Level.EXTRAS.ordinal()] = extras;
        cost[Level.TURNS.ordinal()] = turns;
        return cost;
    }
}
