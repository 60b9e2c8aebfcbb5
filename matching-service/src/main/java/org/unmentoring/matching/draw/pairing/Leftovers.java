package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.OddOne;

/** Settles what becomes of those for whom no pair was left: a trio, a host, or no match in this round. */
final class Leftovers {

    private final Tariff tariff;
    private final Chance chance;
    private final List<int[]> pairs = new ArrayList<>();
    private final boolean[] hosting;
    private final Seating seating = new Seating();

    private Leftovers(Tariff tariff, Chance chance) {
        this.tariff = tariff;
        this.chance = chance;
        hosting = new boolean[tariff.people];
    }

    static Seating settled(Tariff tariff, int[] mate, Chance chance) {
        return new Leftovers(tariff, chance).settle(mate);
    }

    /** A trio that was found already, and mates for all others. */
    static Seating settled(Tariff tariff, int[] mate, int[] trio, Chance chance) {
        var leftovers = new Leftovers(tariff, chance);
        leftovers.pairs.add(trio.clone());
        int[] others = mate.clone();
        for (int it : trio) {
            others[it] = it;
        }
        return leftovers.settle(others);
    }

    /** People without a pair, in the order of their places. */
    static int[] alone(Tariff tariff, int[] mate) {
        return IntStream.range(0, tariff.people)
                .filter(a -> mate[a] != a && tariff.apart(a, mate[a]))
                .toArray();
    }

    private Seating settle(int[] mate) {
        int[] alone = alone(tariff, mate);
        boolean[] hasPair = new boolean[tariff.people];
        Arrays.fill(hasPair, true);
        for (int it : alone) {
            hasPair[it] = false;
        }
        for (int a = 0; a < tariff.people; a++) {
            if (mate[a] > a && hasPair[a]) {
                pairs.add(new int[] {a, mate[a]});
            }
        }
        chance.shuffle(alone);
        for (int person : alone) {
            if (!(tariff.table.rules.oddOne() == OddOne.HOST && findHost(person))
                    && !(tariff.table.rules.oddOne() != OddOne.SIT_OUT && joinPair(person))) {
                seating.leaveOut(person);
            }
        }
        pairs.forEach(seating::match);
        return seating;
    }

    private boolean findHost(int guest) {
        var best = new Best();
        for (int[] pair : pairs) {
            for (int host : pair) {
                if (pair.length == 2 && !hosting[host]) {
                    best.offer(Extras.hosted(tariff, host, guest), host);
                }
            }
        }
        if (best.which < 0) {
            return false;
        }
        hosting[best.which] = true;
        seating.match(best.which, guest);
        return true;
    }

    private boolean joinPair(int third) {
        var best = new Best();
        for (int i = 0; i < pairs.size(); i++) {
            int[] pair = pairs.get(i);
            if (pair.length == 2 && !hosting[pair[0]] && !hosting[pair[1]]) {
                long trio = Extras.trio(tariff, pair[0], pair[1], third);
                best.offer(trio == Tariff.NEVER ? trio : trio - tariff.pair(pair[0], pair[1]), i);
            }
        }
        if (best.which < 0) {
            return false;
        }
        int[] pair = pairs.get(best.which);
        pairs.set(best.which, new int[] {pair[0], pair[1], third});
        return true;
    }

    /** The cheapest so far; among equals each has the same chance. */
    private final class Best {

        private long least = Tariff.NEVER;
        private int which = -1;
        private int equals;

        void offer(long cost, int candidate) {
            if (cost < least) {
                least = cost;
                which = candidate;
                equals = 1;
            } else if (cost == least && which >= 0 && chance.below(++equals) == 0) {
                which = candidate;
            }
        }
    }
}
