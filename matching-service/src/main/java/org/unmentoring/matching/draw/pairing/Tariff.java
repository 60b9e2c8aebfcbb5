package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;

/**
 * What two people cost as one number, under weights for the levels. Everybody can be paired with everybody: two who can't
 * meet, or had better not, are both left over instead. So the graph is complete, and an odd number of people gets one
 * more vertex, nobody: whoever is paired with it is left over.
 *
 * <p>What becomes of somebody left over is settled later (trio, host, sitting out); here counts the least that it can
 * cost. So a proof for these costs is one for the draw.
 */
final class Tariff {

    /** No cost at all may reach this. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** More than any pair costs. */
    private static final long FORBIDDEN = NEVER / 2;

    /** Up to so many people everybody's two cheapest companions are looked for one by one. */
    private static final int FEW = 200;

    private static final long MOST_QUESTIONS = 2_000_000;

    final Table table;
    final long[] weight;
    final int people;
    /** People, and nobody if their number is odd; groups need nobody. */
    final int size;

    private final long[] left;
    /** Two who are a pair, and one who is left over, whatever the others do: their trio is settled. */
    private final int[] settled;
    /** No two who can meet cost more. */
    private final long dearest;

    Tariff(Table table, long[] weight) {
        this.table = table;
        this.weight = weight;
        people = table.size();
        boolean groups = table.rules.groupOf() > 2;
        size = groups ? people : people + people % 2;
        left = groups ? leftOut() : leftOver();
        settled = new int[0];
        dearest = dearest();
    }

    private Tariff(Tariff other, long[] left, int[] trio) {
        table = other.table;
        weight = other.weight;
        people = other.people;
        size = other.size;
        this.left = left;
        settled = trio;
        dearest = other.dearest;
    }

    /** The same when whoever is left over has no match at all. */
    Tariff withoutExtras() {
        return new Tariff(this, leftOut(), settled);
    }

    /** The same for all others when these three are a trio, which costs nothing here. */
    Tariff without(int[] trio) {
        return new Tariff(this, left, trio);
    }

    boolean isSettled(int i) {
        return settled.length > 0 && (i == settled[0] || i == settled[1] || i == settled[2] || i == people);
    }

    int nobody() {
        return people;
    }

    boolean isNobody(int i) {
        return i == people;
    }

    long of(int a, int b) {
        if (settled.length > 0 && (isSettled(a) || isSettled(b))) {
            boolean pair = a == settled[0] && b == settled[1] || a == settled[1] && b == settled[0];
            boolean third = a == settled[2] && b == people || a == people && b == settled[2];
            return pair || third ? 0 : FORBIDDEN;
        }
        if (a == people || b == people) {
            return a == b ? NEVER : left[a == people ? b : a];
        }
        return Math.min(pair(a, b), left[a] + left[b]);
    }

    /** Whether two people are better left over than paired. */
    boolean apart(int a, int b) {
        return a == people || b == people || !canSurelyBePaired(a, b) && pair(a, b) > left[a] + left[b];
    }

    /** Whether nothing that there may be between two is a reason not to pair them: then nobody need ask what there is. */
    private boolean canSurelyBePaired(int a, int b) {
        return (table.mostBetween() & Past.APART) == 0 && table.haveAWayToMeet(a, b) && left[a] + left[b] >= dearest;
    }

    private long dearest() {
        int most = table.mostBetween();
        int likeness =
                table.rules.sector() + table.rules.region() + Table.MOST_ACQUAINTANCES * table.rules.acquaintances();
        return w(Level.MET)
                + w(Level.INTRODUCED)
                + w(Level.RECENCY) * Past.recency(most)
                + w(Level.SAME_ORGANISATION)
                + w(Level.SAME_ORGANISATION_TURNS) * 2 * Table.MOST_TURNS
                + w(Level.LIKENESS) * likeness;
    }

    /** {@link #NEVER} for two who can't meet. */
    long pair(int a, int b) {
        if (!table.haveAWayToMeet(a, b)) {
            return NEVER;
        }
        int before = table.between(a, b);
        if (before == Past.NOTHING) {
            return kind(a, b) + sameOrganisation(a, b) + acquaintances(a, b);
        }
        if ((before & Past.APART) != 0) {
            return NEVER;
        }
        long repeat = (before & Past.MET) != 0 ? w(Level.MET) : w(Level.INTRODUCED);
        return repeat
                + w(Level.RECENCY) * Past.recency(before)
                + kind(a, b)
                + sameOrganisation(a, b)
                + acquaintances(a, b);
    }

    /** What a draw costs, as one number. */
    long total(long[] byLevel) {
        long total = 0;
        for (int level = 0; level < byLevel.length; level++) {
            total += byLevel[level] * weight[level];
        }
        return total;
    }

    long w(Level level) {
        return weight[level.ordinal()];
    }

    long kind(int a, int b) {
        return w(Level.LIKENESS) * table.likenessOfKind(a, b);
    }

    long sameOrganisation(int a, int b) {
        return table.organisation[a] != table.organisation[b] || table.organisation[a] == Table.UNKNOWN
                ? 0
                : w(Level.SAME_ORGANISATION)
                        + w(Level.SAME_ORGANISATION_TURNS) * (table.organisationTurns[a] + table.organisationTurns[b]);
    }

    private long acquaintances(int a, int b) {
        return table.rules.acquaintances() == 0 || w(Level.LIKENESS) == 0
                ? 0
                : w(Level.LIKENESS) * (table.likeness(a, b) - table.likenessOfKind(a, b));
    }

    long left(int i) {
        return left[i];
    }

    long leftOut(int i) {
        return w(Level.LEFT_OUT) + w(Level.TURNS) * table.satOutTurns[i];
    }

    private long[] leftOut() {
        return IntStream.range(0, people).mapToLong(this::leftOut).toArray();
    }

    /** The least that somebody can cost who is in no pair. */
    private long[] leftOver() {
        long[] least = new long[people];
        long[] trio = table.rules.oddOne() == OddOne.SIT_OUT ? null : inTrios();
        long[] hosted = table.rules.oddOne() == OddOne.HOST ? hosted() : null;
        for (int i = 0; i < people; i++) {
            least[i] = leftOut(i);
            if (trio != null) {
                least[i] = Math.min(least[i], trio[i] + (hosted == null ? 0 : w(Level.EXTRAS)));
            }
            if (hosted != null) {
                least[i] = Math.min(least[i], hosted[i]);
            }
        }
        return least;
    }

    /** The third of a trio: its own turn, those of two others with the fewest, and the two cheapest companions. */
    private long[] inTrios() {
        long[] least = new long[people];
        int[] fewest = threeFewest(table.trioTurns);
        if (fewest[2] == Integer.MAX_VALUE) {
            Arrays.fill(least, NEVER);
            return least;
        }
        Map<Kind, Long> cheapest = people > FEW ? new HashMap<>() : null;
        var kinds = people > FEW ? kinds() : null;
        for (int i = 0; i < people; i++) {
            if (!table.trioFine(i)) {
                least[i] = NEVER;
                continue;
            }
            int own = table.trioTurns[i];
            int others = fewest[0] + fewest[1] + fewest[2] - Math.min(Math.max(own, fewest[0]), fewest[2]);
            int at = i;
            long companions = cheapest == null
                    ? twoCheapest(i)
                    : 2 * cheapest.computeIfAbsent(kind(i), it -> cheapest(at, kinds));
            least[i] = Math.min(NEVER, w(Level.EXTRAS) + w(Level.TURNS) * (own + others) + companions);
        }
        return least;
    }

    private static int[] threeFewest(int[] turns) {
        int[] fewest = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int it : turns) {
            int more = it;
            for (int i = 0; i < 3; i++) {
                int kept = fewest[i];
                fewest[i] = Math.min(kept, more);
                more = Math.max(kept, more);
            }
        }
        return fewest;
    }

    private long twoCheapest(int i) {
        long first = NEVER;
        long second = NEVER;
        for (int j = 0; j < people; j++) {
            if (j != i && table.trioFine(j)) {
                long cost = pair(i, j);
                second = Math.min(second, Math.max(first, cost));
                first = Math.min(first, cost);
            }
        }
        return Math.min(NEVER, first + second);
    }

    private Map<Kind, int[]> kinds() {
        Map<Kind, int[]> kinds = new java.util.LinkedHashMap<>();
        for (int i = 0; i < people; i++) {
            int[] known = kinds.computeIfAbsent(kind(i), it -> new int[] {0, 0});
            known[0]++;
            known[1] = i;
        }
        return kinds;
    }

    private long cheapest(int i, Map<Kind, int[]> kinds) {
        long least = NEVER;
        Kind own = kind(i);
        for (var it : kinds.entrySet()) {
            int count = it.getValue()[0];
            int j = it.getValue()[1];
            if ((count > 1 || !it.getKey().equals(own)) && table.haveAWayToMeet(i, j)) {
                boolean inside = own.organisation() != Table.UNKNOWN
                        && own.organisation() == it.getKey().organisation();
                least = Math.min(least, kind(i, j) + (inside ? w(Level.SAME_ORGANISATION) : 0));
            }
        }
        return least;
    }

    private long[] hosted() {
        int[] hosts = IntStream.range(0, people).filter(table::host).toArray();
        long[] least = new long[people];
        for (int i = 0; i < people; i++) {
            least[i] = hosts.length == 0 ? NEVER : w(Level.EXTRAS);
            if (hosts.length > 0 && (long) hosts.length * people <= MOST_QUESTIONS) {
                long with = NEVER;
                for (int host : hosts) {
                    with = host == i ? with : Math.min(with, pair(i, host) + w(Level.TURNS) * table.hostTurns[host]);
                }
                least[i] = Math.min(NEVER, w(Level.EXTRAS) + with);
            }
        }
        return least;
    }

    /** What decides about a pair, apart from who of them has to do with whom, and small organisations. */
    private record Kind(int organisation, int sector, int region, long modes, int place) {}

    private Kind kind(int i) {
        return new Kind(
                table.inLargeOrganisation(i) ? table.organisation[i] : Table.UNKNOWN,
                table.sector[i],
                table.region[i],
                table.modes[i],
                table.place[i]);
    }
}
