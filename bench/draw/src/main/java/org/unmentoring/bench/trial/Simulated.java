package org.unmentoring.bench.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.statistics.Blocks;
import org.unmentoring.matching.statistics.Sample;
import org.unmentoring.matching.statistics.Units;
import org.unmentoring.matching.statistics.Units.Unit;

/**
 * A programme with a trial whose effect we know. By person: six strata, a chance of meeting that is each person's own, arm 1 in
 * touch every second round only, one in five leaves at some time. By match: each round a stratum with a chance of its own.
 */
final class Simulated {

    static final int DAYS = 30;

    private final Chance chance;
    private final List<Unit> assigned = new ArrayList<>();
    /** Of each unit, on which day each conversation is known of, and whether they met. */
    private final List<List<int[]>> known = new ArrayList<>();

    private final int rounds;

    private Simulated(String name, int rounds) {
        chance = new Chance(name);
        this.rounds = rounds;
    }

    static Simulated byPerson(long number, double effect, int people, int rounds) {
        var it = new Simulated("people " + number + " " + effect, rounds);
        int[] places = new int[6];
        for (int i = 0; i < people; i++) {
            int kind = it.chance.below(6);
            int arm = it.assign("trial " + number, "kind " + kind, places[kind]++);
            double own = 0.4 + 0.02 * kind + 0.3 * (it.uniform() - 0.5) + (arm == 1 ? effect : 0);
            int leaves = it.uniform() < 0.2 ? it.chance.below(rounds) + 1 : rounds;
            List<int[]> conversations = new ArrayList<>();
            for (int round = 0; round < leaves; round += arm + 1) {
                conversations.add(it.conversation(round, own));
            }
            it.known.add(conversations);
        }
        return it;
    }

    static Simulated byMatch(long number, double effect, int matches, int rounds) {
        var it = new Simulated("matches " + number + " " + effect, rounds);
        for (int round = 0; round < rounds; round++) {
            double ofRound = 0.45 + 0.1 * it.uniform();
            for (int i = 0; i < matches; i++) {
                int arm = it.assign("trial " + number, "round=" + round, i);
                it.known.add(List.of(it.conversation(round, ofRound + (arm == 1 ? effect : 0))));
            }
        }
        return it;
    }

    private int assign(String seed, String stratum, int place) {
        int arm = Blocks.arm(seed, stratum, place, 2);
        assigned.add(new Unit(stratum, place, arm, null));
        return arm;
    }

    private int[] conversation(int round, double share) {
        return new int[] {round * DAYS + chance.below(DAYS), uniform() < share ? 1 : 0};
    }

    private double uniform() {
        return (chance.next() >>> 11) * 0x1p-53;
    }

    int lastDay() {
        return rounds * DAYS;
    }

    Units atTheEnd() {
        return on(lastDay());
    }

    /** What is known of an arm on a day. */
    Sample on(int day, int arm) {
        double[] shares = new double[assigned.size()];
        int count = 0;
        for (int i = 0; i < shares.length; i++) {
            int of = 0;
            int met = 0;
            if (assigned.get(i).arm() == arm) {
                for (int[] one : known.get(i)) {
                    of += one[0] <= day ? 1 : 0;
                    met += one[0] <= day ? one[1] : 0;
                }
            }
            if (of > 0) {
                shares[count++] = (double) met / of;
            }
        }
        return new Sample(Arrays.copyOf(shares, count));
    }

    private Units on(int day) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < assigned.size(); i++) {
            var it = assigned.get(i);
            double[] met = known.get(i).stream()
                    .filter(one -> one[0] <= day)
                    .mapToDouble(one -> one[1])
                    .toArray();
            var value = met.length == 0 ? null : Arrays.stream(met).average().orElseThrow();
            units.add(new Unit(it.stratum(), it.place(), it.arm(), value));
        }
        return Units.of(2, units);
    }
}
