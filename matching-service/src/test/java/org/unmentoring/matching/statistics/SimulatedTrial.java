package org.unmentoring.matching.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.statistics.Units.Unit;

/** A trial with an effect that we know: people of six kinds, each with a way of their own, some of whom leave. */
final class SimulatedTrial {

    static final int PEOPLE = 120;
    private static final int ROUNDS = 9;
    private static final int DAYS = 30;

    private final Chance chance;
    private final List<Unit> assigned = new ArrayList<>();
    /** By person: on which day each conversation is known of, and whether they met. */
    private final List<List<int[]>> known = new ArrayList<>();

    SimulatedTrial(long number, double effect) {
        chance = new Chance("programme " + number);
        int[] places = new int[6];
        for (int i = 0; i < PEOPLE; i++) {
            int kind = chance.below(6);
            int place = places[kind]++;
            int arm = Blocks.arm("trial " + number, "kind " + kind, place, 2);
            assigned.add(new Unit("kind " + kind, place, arm, null));
            double own = 0.4 + 0.02 * kind + 0.3 * (uniform() - 0.5) + (arm == 1 ? effect : 0);
            int leaves = uniform() < 0.2 ? chance.below(ROUNDS) + 1 : ROUNDS;
            known.add(conversations(own, arm + 1, leaves));
        }
    }

    private List<int[]> conversations(double own, int every, int leaves) {
        List<int[]> all = new ArrayList<>();
        for (int round = 0; round < leaves; round += every) {
            all.add(new int[] {round * DAYS + chance.below(DAYS), uniform() < own ? 1 : 0});
        }
        return all;
    }

    private double uniform() {
        return (chance.next() >>> 11) * 0x1p-53;
    }

    /** What is known on a day; at the end everything. */
    Units on(int day) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            var it = assigned.get(i);
            double[] met = known.get(i).stream()
                    .filter(one -> one[0] <= day)
                    .mapToDouble(one -> one[1])
                    .toArray();
            units.add(new Unit(
                    it.stratum(),
                    it.place(),
                    it.arm(),
                    met.length == 0 ? null : Arrays.stream(met).average().orElseThrow()));
        }
        return Units.of(2, units);
    }

    Comparison atTheEnd(int draws) {
        return Comparison.of(on(ROUNDS * DAYS), 1, new Comparison.Method(false, 0.1, 0.05, draws, "again"));
    }

    /** Whether somebody who looks every day would ever say that the arms differ. */
    boolean everDiffers() {
        for (int day = 0; day <= ROUNDS * DAYS; day++) {
            var units = on(day);
            if (AlwaysValid.of(units.sample(1), units.sample(0), 0.1, 0.05).p() <= 0.05) {
                return true;
            }
        }
        return false;
    }
}
