package org.unmentoring.matching.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Against R's survival package; expected.R in the test resources says how its values were made. */
class KaplanMeierTest {

    private static final double CLOSE = 1e-9;
    private static final double NONE = -1;

    private static KaplanMeier of(int[] days, int[] happened) {
        return KaplanMeier.of(IntStream.range(0, days.length)
                .mapToObj(i -> new Observation(days[i], happened[i] == 1))
                .toList());
    }

    /** @param expected by row: day, at risk, happened, share without, low, high */
    private static void same(KaplanMeier estimate, double[][] expected) {
        assertThat(estimate.steps()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            var step = estimate.steps().get(i);
            assertThat(step.day()).isEqualTo((int) expected[i][0]);
            assertThat(step.atRisk()).isEqualTo((int) expected[i][1]);
            assertThat(step.happened()).isEqualTo((int) expected[i][2]);
            assertThat(step.without()).isCloseTo(expected[i][3], within(CLOSE));
            if (expected[i][4] == NONE) {
                assertThat(step.low()).isNull();
                assertThat(step.high()).isNull();
            } else {
                assertThat(step.low()).isCloseTo(expected[i][4], within(CLOSE));
                assertThat(step.high()).isCloseTo(expected[i][5], within(CLOSE));
            }
        }
    }

    /** Freireich et al. 1963: weeks in remission with 6-MP. */
    @Test
    void freireichsPatientsWithTheDrugAreAsInR() {
        var estimate = of(
                new int[] {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35},
                new int[] {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0});
        same(estimate, new double[][] {
            {6, 21, 3, 0.8571428571, 0.6197179553, 0.9515517476},
            {7, 17, 1, 0.8067226891, 0.5631465646, 0.9228090192},
            {10, 15, 1, 0.7529411765, 0.5031995108, 0.8893618352},
            {13, 12, 1, 0.6901960784, 0.4316102225, 0.8490659633},
            {16, 11, 1, 0.6274509804, 0.3675108560, 0.8049121895},
            {22, 7, 1, 0.5378151261, 0.2677789368, 0.7467907176},
            {23, 6, 1, 0.4481792717, 0.1880520060, 0.6801426285}
        });
        assertThat(estimate.median()).isEqualTo(new KaplanMeier.Median(23.0, 13.0, null));
    }

    @Test
    void freireichsPatientsWithPlaceboAreAsInR() {
        var estimate = of(
                new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
                IntStream.range(0, 21).map(i -> 1).toArray());
        same(estimate, new double[][] {
            {1, 21, 2, 0.90476190476, 0.670045882235, 0.9752941490},
            {2, 19, 2, 0.80952380952, 0.568905059924, 0.9238888286},
            {3, 17, 1, 0.76190476190, 0.519391415328, 0.8932571098},
            {4, 16, 2, 0.66666666667, 0.425350435565, 0.8250440088},
            {5, 14, 2, 0.57142857143, 0.337976953859, 0.7492407099},
            {8, 12, 4, 0.38095238095, 0.183066548820, 0.5777886777},
            {11, 8, 2, 0.28571428571, 0.116561326437, 0.4818196480},
            {12, 6, 2, 0.19047619048, 0.059481701361, 0.3774348906},
            {15, 4, 1, 0.14285714286, 0.035657355191, 0.3211615747},
            {17, 3, 1, 0.09523809524, 0.016259260212, 0.2612499820},
            {22, 2, 1, 0.04761904762, 0.003324463043, 0.1970449057},
            {23, 1, 1, 0, NONE, NONE}
        });
        assertThat(estimate.median()).isEqualTo(new KaplanMeier.Median(8.0, 4.0, 11.0));
    }

    @Test
    void matchesWithManyOnADayAreAsInR() {
        var estimate = of(
                new int[] {1, 1, 1, 3, 3, 4, 7, 7, 7, 7, 9, 14, 14, 14, 14, 20, 20, 30},
                new int[] {1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0});
        same(estimate, new double[][] {
            {1, 18, 2, 0.8888888889, 0.62417426555, 0.9709952836},
            {3, 15, 2, 0.7703703704, 0.49717198779, 0.9071990248},
            {7, 12, 3, 0.5777777778, 0.31026082280, 0.7732712686},
            {9, 8, 1, 0.5055555556, 0.24617198798, 0.7175466308},
            {14, 7, 1, 0.4333333333, 0.18879901869, 0.6573856936},
            {20, 3, 1, 0.2888888889, 0.06404759984, 0.5706067267}
        });
        assertThat(estimate.median()).isEqualTo(new KaplanMeier.Median(14.0, 3.0, null));
    }

    @Test
    void whereTheCurveStaysAtOneHalfTheMiddleIsTheMedianAsInR() {
        assertThat(of(new int[] {1, 2, 3, 4}, new int[] {1, 1, 1, 1}).median())
                .isEqualTo(new KaplanMeier.Median(2.5, 1.0, null));
    }

    @Test
    void nothingHappensWhereNobodyIsOrNothingDid() {
        assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
        var watched = of(new int[] {3, 5}, new int[] {0, 0});
        assertThat(watched.steps()).isEmpty();
        assertThat(watched.median()).isEqualTo(new KaplanMeier.Median(null, null, null));
    }

    @Test
    void aDayThatHasBegunCountsForAllAlike() {
        assertThat(Observation.after(0.5, true).day()).isEqualTo(1);
        assertThat(Observation.after(86_400, true).day()).isEqualTo(1);
        assertThat(Observation.after(86_401, false).day()).isEqualTo(2);
        assertThat(Observation.after(-5, false).day()).isZero();
    }

    /** Without censoring the estimate is the plain share, whatever the order in which things are told. */
    @Property
    void withoutCensoringItIsTheShareThatIsLeft(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20) Integer> days) {
        var estimate = KaplanMeier.of(
                days.stream().map(it -> new Observation(it, true)).toList());
        for (var step : estimate.steps()) {
            double left = days.stream().filter(it -> it > step.day()).count() / (double) days.size();
            assertThat(step.without()).isCloseTo(left, within(CLOSE));
        }
        var shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(KaplanMeier.of(
                        shuffled.stream().map(it -> new Observation(it, true)).toList()))
                .isEqualTo(estimate);
    }
}
