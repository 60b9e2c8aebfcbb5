package org.unmentoring.matching.draw.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.OddSet;
import org.unmentoring.matching.draw.Person;

/** Whether the prices of a {@link LevelProof} are above the cost of no pair at all. Part of {@link Verifier}. */
public final class PriceCheck {

    /** Enough for a unit of each level times any cost; beyond it, no sum could overflow unnoticed. */
    private static final long NEVER = Long.MAX_VALUE / 4;

    /** An organisation is large when it has more than one in so many people. */
    private static final int LARGE = 50;

    private static final int FEW = 200;
    private static final long MOST_QUESTIONS = 2_000_000;

    private final DrawInput input;
    private final Costs costs;
    private final LevelProof proof;
    private final int people;
    /** By the place in the input; nobody, at the end, when their number is odd, is -1. */
    private final int[] who;

    private final long[] left;
    private final List<List<Integer>> setsOf = new ArrayList<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();

    /** All that a pair's cost depends on, except who knows whom and organisations with few people. */
    private record Kind(String organisation, String sector, String region, Object modes, String place) {}

    private record Group(Kind kind, int turns, long left) {}

    public PriceCheck(DrawInput input, Costs costs, int[] people, LevelProof proof) {
        this.input = input;
        this.costs = costs;
        this.proof = proof;
        this.people = people.length;
        boolean groups = input.rules().groupOf() > 2;
        who = Arrays.copyOf(people, groups ? people.length : people.length + people.length % 2);
        if (who.length > people.length) {
            who[people.length] = -1;
        }
        for (int i = 0; i < people.length; i++) {
            sizes.merge(person(i).organisation(), 1, Integer::sum);
        }
        for (int i = 0; i < people.length; i++) {
            kinds.computeIfAbsent(kind(person(i)), kind -> new ArrayList<>()).add(i);
        }
        left = leftOver();
    }

    private boolean isLarge(Person it) {
        int size = sizes.get(it.organisation());
        return costs.inside(it, it) && size > 1 && (long) size * LARGE > people;
    }

    private Kind kind(Person it) {
        return new Kind(isLarge(it) ? it.organisation() : "", it.sector(), it.region(), it.modes(), it.place());
    }

    boolean pricesHold() {
        return isWellFormed() && new Corners().hold();
    }

    /**
     * What every draw costs at least that has one trio and pairs all others: for each three kinds of people, what these
     * cost as a trio, and the prices of all others.
     */
    public BigInteger boundWithOneTrio() {
        List<List<Integer>> groups = people <= FEW ? oneByOne() : new ArrayList<>(alike().values());
        int count = groups.size();
        long[][] between = new long[count][count];
        long[] own = new long[count];
        for (int g = 0; g < count; g++) {
            own[g] = groups.get(g).stream()
                    .filter(i -> who[i] >= 0 && person(i).trioFine())
                    .mapToLong(i -> w(Level.TURNS) * costs.trioTurns(person(i)) - proof.prices()[i])
                    .min()
                    .orElse(NEVER);
            for (int h = 0; h < g && own[g] < NEVER; h++) {
                between[g][h] = between[h][g] =
                        together(groups.get(g).get(0), groups.get(h).get(0));
            }
            between[g][g] = groups.get(g).size() > 1 && own[g] < NEVER
                    ? together(groups.get(g).get(0), groups.get(g).get(1))
                    : NEVER;
        }
        long least = NEVER;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a && own[a] < NEVER; b++) {
                for (int c = 0; c <= b && own[b] < NEVER && between[a][b] < NEVER; c++) {
                    boolean enough = a != c || groups.get(a).size() > 2;
                    if (enough && own[c] < NEVER && between[a][c] < NEVER && between[b][c] < NEVER) {
                        long pairs = between[a][b] + between[a][c] + between[b][c];
                        least = Math.min(least, pairs + own[a] + own[b] + own[c]);
                    }
                }
            }
        }
        return proof.bound()
                .subtract(BigInteger.valueOf(proof.prices()[people]))
                .add(BigInteger.valueOf(w(Level.EXTRAS)))
                .add(BigInteger.valueOf(least));
    }

    private long together(int i, int j) {
        if (who[i] < 0 || who[j] < 0) {
            return NEVER;
        }
        return people > FEW ? least(i, j, true) : costs.canMeet(who[i], who[j]) ? pair(who[i], who[j]) : NEVER;
    }

    private List<List<Integer>> oneByOne() {
        return IntStream.range(0, people).mapToObj(List::of).toList();
    }

    private Map<Group, List<Integer>> alike() {
        Map<Group, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < who.length; i++) {
            Group group = who[i] < 0
                    ? null
                    : new Group(kind(person(i)), isLarge(person(i)) ? costs.insideTurns(person(i)) : 0, left[i]);
            alike.computeIfAbsent(group, it -> new ArrayList<>()).add(i);
        }
        return alike;
    }

    /** One weight for each level, and only up to the one in question; one price for each of the people; sets odd. */
    private boolean isWellFormed() {
        if (proof.weights().length != Level.values().length) {
            return false;
        }
        boolean after = false;
        for (Level level : Level.order(input.rules())) {
            long weight = proof.weights()[level.ordinal()];
            if (after ? weight != 0 : weight < 0 || weight > NEVER / 4) {
                return false;
            }
            after |= level == proof.upTo();
        }
        for (long price : proof.prices()) {
            if (price > NEVER || price < -NEVER) {
                return false;
            }
        }
        return proof.weights()[proof.upTo().ordinal()] > 0
                && proof.prices().length == who.length
                && setsAreOdd()
                && (input.rules().groupOf() == 2 || proof.sets().isEmpty());
    }

    private boolean setsAreOdd() {
        for (int i = 0; i < who.length; i++) {
            setsOf.add(new ArrayList<>(0));
        }
        for (int s = 0; s < proof.sets().size(); s++) {
            OddSet set = proof.sets().get(s);
            int last = -1;
            for (int it : set.members()) {
                if (it <= last || it >= who.length) {
                    return false;
                }
                last = it;
                setsOf.get(it).add(s);
            }
            if (set.members().length % 2 == 0 || set.price() <= 0 || set.price() > NEVER) {
                return false;
            }
        }
        return true;
    }

    private long cost(int i, int j) {
        if (who[i] < 0 || who[j] < 0) {
            return left[who[i] < 0 ? j : i];
        }
        long together = left[i] + left[j];
        return costs.canMeet(who[i], who[j]) ? Math.min(together, pair(who[i], who[j])) : together;
    }

    private long pair(int a, int b) {
        long[] byLevel = new long[Level.values().length];
        costs.addPair(a, b, byLevel);
        long cost = 0;
        for (int level = 0; level < byLevel.length; level++) {
            cost += byLevel[level] * proof.weights()[level];
        }
        return cost;
    }

    private long w(Level level) {
        return proof.weights()[level.ordinal()];
    }

    /** What two people cost at least, whoever they know. */
    private long least(int i, int j, boolean withTurns) {
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

    // What somebody costs at least who is in no pair: left out, the third of a trio, or a host's guest.

    private long[] leftOver() {
        long[] least = new long[who.length];
        int[] trioTurns = IntStream.range(0, people)
                .filter(i -> person(i).trioFine())
                .map(i -> costs.trioTurns(person(i)))
                .sorted()
                .toArray();
        int[] hosts = IntStream.range(0, people).filter(i -> person(i).host()).toArray();
        OddOne oddOne = input.rules().oddOne();
        Map<Kind, Long> companions = new HashMap<>();
        for (int i = 0; i < people; i++) {
            least[i] = w(Level.LEFT_OUT) + w(Level.TURNS) * costs.satOutTurns(person(i));
            if (input.rules().groupOf() > 2) {
                continue;
            }
            if (oddOne != OddOne.SIT_OUT && person(i).trioFine() && trioTurns.length >= 3) {
                least[i] = Math.min(least[i], trio(i, trioTurns, companions));
            }
            if (oddOne == OddOne.HOST && hosts.length > 0) {
                least[i] = Math.min(least[i], hosted(i, hosts));
            }
        }
        return least;
    }

    private Person person(int i) {
        return input.people().get(who[i]);
    }

    private long trio(int i, int[] turns, Map<Kind, Long> companions) {
        int own = costs.trioTurns(person(i));
        int others = turns[0] + turns[1] + turns[2] - Math.max(own, turns[0]);
        others = own >= turns[2] ? turns[0] + turns[1] : others;
        long two =
                people <= FEW ? twoCheapest(i) : 2 * companions.computeIfAbsent(kind(person(i)), it -> cheapestKind(i));
        return Math.min(NEVER, costs.extrasOfTrio() * w(Level.EXTRAS) + w(Level.TURNS) * (own + others) + two);
    }

    private long twoCheapest(int i) {
        long[] companions = IntStream.range(0, people)
                .filter(j -> j != i && person(j).trioFine())
                .mapToLong(j -> costs.canMeet(who[i], who[j]) ? pair(who[i], who[j]) : NEVER)
                .sorted()
                .limit(2)
                .toArray();
        return companions.length < 2 ? NEVER : Math.min(NEVER, companions[0] + companions[1]);
    }

    private long cheapestKind(int i) {
        return kinds.values().stream()
                .map(it -> it.get(0) != i ? it.get(0) : it.get(it.size() - 1))
                .filter(j -> j != i)
                .mapToLong(j -> least(i, j, false))
                .min()
                .orElse(NEVER);
    }

    private long hosted(int i, int[] hosts) {
        if ((long) hosts.length * people > MOST_QUESTIONS) {
            return w(Level.EXTRAS);
        }
        return IntStream.of(hosts)
                .filter(host -> host != i && costs.canMeet(who[i], who[host]))
                .mapToLong(host -> w(Level.TURNS) * costs.hostTurns(person(host)) + pair(who[i], who[host]))
                .map(it -> w(Level.EXTRAS) + it)
                .min()
                .orElse(NEVER);
    }

    /** People sorted by price inside each kind: only the corner of two kinds where prices are high is looked at. */
    private final class Corners {

        private final List<int[]> groups = new ArrayList<>();
        private final long[] price = proof.prices();

        boolean hold() {
            alike().values().forEach(it -> groups.add(dearFirst(it)));
            for (int g = 0; g < groups.size(); g++) {
                for (int h = g; h < groups.size(); h++) {
                    if (!hold(groups.get(g), groups.get(h))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private int[] dearFirst(List<Integer> people) {
            return people.stream()
                    .sorted(Comparator.comparingLong(it -> -price[it]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        private boolean hold(int[] one, int[] other) {
            long floor = floor(one[0], other[0]);
            for (int i : one) {
                if (price[i] + price[other[0]] <= floor) {
                    return true;
                }
                for (int j : other) {
                    if (price[i] + price[j] <= floor) {
                        break;
                    }
                    if (i != j && price[i] + price[j] - inCommon(i, j) > cost(i, j)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** No pair of these two groups costs less. */
        private long floor(int i, int j) {
            if (who[i] < 0 || who[j] < 0) {
                return left[who[i] < 0 ? j : i];
            }
            return Math.min(left[i] + left[j], least(i, j, true));
        }

        private long inCommon(int i, int j) {
            long common = 0;
            for (int s : setsOf.get(i)) {
                common += setsOf.get(j).contains(s) ? proof.sets().get(s).price() : 0;
            }
            return common;
        }
    }
}
