package org.unmentoring.bench.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.unmentoring.bench.oracle.BestOfAll;
import org.unmentoring.bench.oracle.Packing;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.pairing.Draw;

/** Whether each of the best draws comes as often as any other: chi-squared, at inputs whose best draws can be listed. */
final class Uniformity {

    private static final int FEWEST_BEST = 3;
    private static final int MOST_BEST = 120;
    private static final int DRAWS_OF_EACH = 60;
    private static final double ALARM = 0.01;
    /** So unlikely that one instance alone is a fault. */
    private static final double IMPOSSIBLE = 1e-6;

    private final Findings findings;
    private final Tally tally;
    private final Random random;

    Uniformity(String name, long seed, Findings findings) {
        this.findings = findings;
        tally = new Tally(name, "draws that are not best", "clearly not uniform", "more alarms than by chance");
        random = new Random(seed);
    }

    Tally check(int instances, int fewest, int most) {
        int alarms = 0;
        double least = 1;
        for (int i = 0; i < instances; i++) {
            double p = next(fewest + i % (most - fewest + 1));
            tally.count("instances");
            alarms += p < ALARM ? 1 : 0;
            least = Math.min(least, p);
        }
        double chance = atLeast(alarms, instances);
        tally.remark(String.format(
                Locale.ROOT,
                "%d with p < %.2f where %.1f are to be expected (so many or more: p = %.3f), least p %.5f",
                alarms,
                ALARM,
                instances * ALARM,
                chance,
                least));
        if (chance < ALARM) {
            tally.fault("more alarms than by chance");
        }
        return tally;
    }

    private double next(int size) {
        while (true) {
            long seed = random.nextLong();
            var programme = RandomProgramme.of(seed, size);
            List<String> best = best(programme);
            if (best.size() >= FEWEST_BEST && best.size() <= MOST_BEST) {
                return probability(programme, best, seed);
            }
        }
    }

    private static List<String> best(Programme programme) {
        try {
            return new BestOfAll(programme).texts(MOST_BEST);
        } catch (Packing.TooLarge tooLarge) {
            return List.of();
        }
    }

    private double probability(Programme programme, List<String> best, long seed) {
        Map<String, Integer> place = new HashMap<>();
        best.forEach(it -> place.put(it, place.size()));
        int[] counts = new int[best.size()];
        DrawInput input = programme.input();
        for (int i = 0; i < DRAWS_OF_EACH * counts.length; i++) {
            Integer at = place.get(Draw.of(input, seed + " " + i).text());
            if (at == null) {
                tally.fault("draws that are not best");
                findings.add("not-best-" + seed, programme, seed + " " + i, "not among the best draws");
                return 1;
            }
            counts[at]++;
        }
        tally.count("draws", (long) DRAWS_OF_EACH * counts.length);
        double p = ChiSquared.probability(counts);
        if (p < IMPOSSIBLE) {
            tally.fault("clearly not uniform");
            findings.add(
                    "not-uniform-" + programme.size() + "-people-" + seed,
                    programme,
                    seed + " 0, 1, 2 ...",
                    "p = " + p + "\n" + java.util.Arrays.toString(counts) + "\n" + best);
        }
        return p;
    }

    /** The chance of at least so many alarms when each has its own: binomial. */
    private static double atLeast(int alarms, int instances) {
        double fewer = 0;
        double exactly = Math.pow(1 - ALARM, instances);
        for (int k = 0; k < alarms; k++) {
            fewer += exactly;
            exactly *= (double) (instances - k) / (k + 1) * ALARM / (1 - ALARM);
        }
        return 1 - fewer;
    }
}
