package org.unmentoring.matching.draw.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;

/** What somebody costs at least who is in no pair: left out, the third of a trio, or a host's guest. */
final class LeftOverCosts {

    /** With more hosts than can be asked for everybody, a host costs nothing but itself. */
    private static final long MOST_QUESTIONS = 2_000_000;

    private final PartCosts part;
    private final Costs costs;
    private final int[] trioTurns;
    private final int[] hosts;
    private final Map<PartCosts.Kind, Long> companions = new HashMap<>();

    private LeftOverCosts(PartCosts part) {
        this.part = part;
        costs = part.costs();
        trioTurns = IntStream.range(0, part.people)
                .filter(i -> part.person(i).trioFine())
                .map(i -> costs.trioTurns(part.person(i)))
                .sorted()
                .toArray();
        hosts = IntStream.range(0, part.people)
                .filter(i -> part.person(i).host())
                .toArray();
    }

    /** By the index in the part; nobody costs nothing. */
    static long[] of(PartCosts part) {
        var costs = new LeftOverCosts(part);
        long[] least = new long[part.size];
        for (int i = 0; i < part.people; i++) {
            least[i] = costs.of(i);
        }
        return least;
    }

    private long of(int i) {
        long least = part.w(Level.LEFT_OUT) + part.w(Level.TURNS) * costs.satOutTurns(part.person(i));
        if (part.rules().groupOf() > 2) {
            return least;
        }
        OddOne oddOne = part.rules().oddOne();
        if (oddOne != OddOne.SIT_OUT && part.person(i).trioFine() && trioTurns.length >= 3) {
            least = Math.min(least, inTrio(i));
        }
        return oddOne == OddOne.HOST && hosts.length > 0 ? Math.min(least, hosted(i)) : least;
    }

    private long inTrio(int i) {
        int own = costs.trioTurns(part.person(i));
        int others = own >= trioTurns[2]
                ? trioTurns[0] + trioTurns[1]
                : trioTurns[0] + trioTurns[1] + trioTurns[2] - Math.max(own, trioTurns[0]);
        long two = part.isFew() ? twoCheapest(i) : 2 * companions.computeIfAbsent(part.kind(i), it -> cheapestKind(i));
        return Math.min(
                PartCosts.NEVER,
                costs.extrasOfTrio() * part.w(Level.EXTRAS) + part.w(Level.TURNS) * (own + others) + two);
    }

    private long twoCheapest(int i) {
        long[] two = IntStream.range(0, part.people)
                .filter(j -> j != i && part.person(j).trioFine())
                .mapToLong(j -> part.pair(i, j))
                .sorted()
                .limit(2)
                .toArray();
        return two.length < 2 ? PartCosts.NEVER : Math.min(PartCosts.NEVER, two[0] + two[1]);
    }

    private long cheapestKind(int i) {
        return StreamSupport.stream(part.kinds().spliterator(), false)
                .map(it -> it.get(0) != i ? it.get(0) : it.get(it.size() - 1))
                .filter(j -> j != i)
                .mapToLong(j -> part.pairOfKinds(i, j, false))
                .min()
                .orElse(PartCosts.NEVER);
    }

    private long hosted(int i) {
        if ((long) hosts.length * part.people > MOST_QUESTIONS) {
            return part.w(Level.EXTRAS);
        }
        long host = IntStream.of(hosts)
                .filter(it -> it != i)
                .mapToLong(it -> Math.min(
                        PartCosts.NEVER, part.pair(i, it) + part.w(Level.TURNS) * costs.hostTurns(part.person(it))))
                .min()
                .orElse(PartCosts.NEVER);
        return Math.min(PartCosts.NEVER, part.w(Level.EXTRAS) + host);
    }
}
