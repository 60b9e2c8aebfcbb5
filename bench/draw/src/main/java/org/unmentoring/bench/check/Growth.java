package org.unmentoring.bench.check;

import java.util.Arrays;
import java.util.Locale;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.matching.draw.pairing.Draw;

/** How much longer a draw of a hundred times as many people takes. */
final class Growth {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int ROUNDS = 12;
    private static final int MOST_TIMES = 130;

    private final long seed;
    private final Tally tally = new Tally("growth from 10,000 to 1,000,000 people", "more than 130 times");

    Growth(long seed) {
        this.seed = seed;
    }

    Tally check(int repeated) {
        for (int largest : new int[] {0, 45, 60}) {
            double small = medianMillis(SMALL, largest, 20 * repeated);
            double large = medianMillis(LARGE, largest, repeated);
            tally.remark(String.format(
                    Locale.ROOT,
                    "largest %d %%: %.1f ms to %.0f ms, %.0f times",
                    largest,
                    small,
                    large,
                    large / small));
            if (large > MOST_TIMES * small) {
                tally.fault("more than 130 times");
            }
        }
        return tally;
    }

    /** The first half warms up. */
    private double medianMillis(int size, int largest, int repeated) {
        double[] millis = new double[repeated];
        for (int i = 0; i < 2 * repeated; i++) {
            var input = new Crowd(seed + i, size, largest, ROUNDS).input();
            long start = System.nanoTime();
            var drawn = Draw.of(input, "seed " + seed + i);
            millis[i % repeated] = (System.nanoTime() - start) / 1e6;
            tally.count(drawn.proven() ? "draws certified" : "draws not certified");
        }
        Arrays.sort(millis);
        return millis[repeated / 2];
    }
}
