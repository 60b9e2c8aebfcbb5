package org.unmentoring.matching.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few hundred of the ten thousand programmes of bench/run-trials; the bounds are those that chance allows for so few. */
class SimulatedTrialTest {

    private static final int PROGRAMMES = 600;

    /** 570 of 600 are to be expected; beyond 555 and 587 chance comes once in a thousand times. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        long held = IntStream.range(0, PROGRAMMES)
                .filter(it -> new SimulatedTrial(it, 0.1).atTheEnd(1).interval().holds(0.1))
                .count();
        assertThat(held).isBetween(555L, 587L);
    }

    /** Kolmogorov and Smirnov: √600 · 0.0795 is their 1.95, which chance passes once in a thousand times. */
    @Test
    void pValuesAreEvenWhenNothingHasAnEffect() {
        double[] all = IntStream.range(0, PROGRAMMES)
                .mapToDouble(it -> new SimulatedTrial(it, 0).atTheEnd(199).p())
                .sorted()
                .toArray();
        double furthest = IntStream.range(0, PROGRAMMES)
                .mapToDouble(i ->
                        Math.max(Math.abs(all[i] - (double) i / PROGRAMMES), Math.abs(all[i] - (i + 1.0) / PROGRAMMES)))
                .max()
                .orElseThrow();
        assertThat(furthest).isLessThan(0.0795);
        assertThat(Arrays.stream(all).filter(it -> it <= 0.05).count()).isBetween(13L, 49L);
    }

    @Test
    void whoLooksEveryDayIsNotMisledMoreOften() {
        long misled = IntStream.range(0, 200)
                .filter(it -> new SimulatedTrial(it, 0).everDiffers())
                .count();
        assertThat(misled).isLessThanOrEqualTo(10);
    }
}
