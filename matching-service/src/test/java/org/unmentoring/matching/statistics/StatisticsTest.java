package org.unmentoring.matching.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.statistics.Units.Unit;

class StatisticsTest {

    /** Newcombe, Statistics in Medicine 17, 1998, 857-872, table I, method 3. */
    @Test
    void intervalsOfSharesAreThoseOfThePublishedTable() {
        like(Shares.wilson(81, 263, 0.05), 0.2553, 0.3662);
        like(Shares.wilson(15, 148, 0.05), 0.0624, 0.1605);
        like(Shares.wilson(0, 20, 0.05), 0, 0.1611);
        like(Shares.wilson(1, 29, 0.05), 0.0061, 0.1718);
    }

    /** Newcombe, Statistics in Medicine 17, 1998, 873-890, table II, method 10. */
    @Test
    void intervalsOfDifferencesAreThoseOfThePublishedTable() {
        like(Shares.newcombe(56, 70, 48, 80, 0.05), 0.0524, 0.3339);
        like(Shares.newcombe(9, 10, 3, 10, 0.05), 0.1705, 0.8090);
        like(Shares.newcombe(5, 56, 0, 29, 0.05), -0.0381, 0.1926);
        like(Shares.newcombe(0, 10, 0, 20, 0.05), -0.1611, 0.2775);
        like(Shares.newcombe(10, 10, 0, 20, 0.05), 0.6791, 1);
        like(Shares.newcombe(10, 10, 0, 10, 0.05), 0.6075, 1);
    }

    private static void like(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> Shares.wilson(3, 2, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.wilson(0, 0, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shares.wilson(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Student's sleep data, a tenth of the hours; R: t.test(extra ~ group, data = sleep) gives -3.3654832 to 0.2054832. */
    @Test
    void meansAreComparedAsWelchDid() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            units.add(new Unit("", 2 * i, 0, second[i] / 10));
            units.add(new Unit("", 2 * i + 1, 1, first[i] / 10));
        }
        var means = Means.of(Units.of(2, units), 1, 0);
        assertThat(means.freedom()).isCloseTo(17.776, within(0.001));
        assertThat(means.interval(0.05).low()).isCloseTo(-0.33654832, within(1e-7));
        assertThat(means.interval(0.05).high()).isCloseTo(0.02054832, within(1e-7));
    }

    @Test
    void whatSetsStrataApartDoesNotWidenTheInterval() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            units.add(new Unit("a", i, i % 2, i % 4 < 2 ? 0.1 : 0.2));
            units.add(new Unit("b", i, i % 2, i % 4 < 2 ? 0.8 : 0.9));
        }
        var interval = Means.of(Units.of(2, units), 1, 0).interval(0.05);
        assertThat(interval.high() - interval.low()).isLessThan(0.1);
    }

    @Test
    void tooLittleSaysNothing() {
        var none = Comparison.of(
                Units.of(2, List.of(new Unit("", 0, 0, null), new Unit("", 1, 1, 1.0))),
                1,
                new Comparison.Method(false, 0.1, 0.05, 100, "seed"));
        assertThat(none.interval()).isEqualTo(new Interval(-1, 1));
        assertThat(none.p()).isNaN();
        assertThat(none.always().p()).isEqualTo(1);
        assertThat(none.always().interval()).isEqualTo(new Interval(-1, 1));
    }

    /** Six of eight assignments by halves can't differ more: every stratum of four has six orders, all but two of them mixed. */
    @Test
    void theShareOfAssignmentsThatDifferAsMuchIsTheirs() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            units.add(new Unit("", i, i < 2 ? 1 : 0, i < 2 ? 1.0 : 0.0));
        }
        assertThat(Redrawn.p(Units.of(2, units), 1, 0, 20_000, "seed")).isCloseTo(2.0 / 6, within(0.01));
    }

    @Property(tries = 200)
    void armsAreNeverFarApart(
            @ForAll String seed, @ForAll String stratum, @ForAll @IntRange(min = 2, max = 3) int arms) {
        int[] counts = new int[arms];
        for (int place = 0; place < 40; place++) {
            counts[Blocks.arm(seed, stratum, place, arms)]++;
            var all = IntStream.of(counts).summaryStatistics();
            assertThat(all.getMax() - all.getMin()).isLessThanOrEqualTo(Blocks.EACH);
        }
    }

    @Test
    void oneSeedGivesOneAssignment() {
        assertThat(IntStream.range(0, 16)
                        .map(it -> Blocks.arm("seed", "health", it, 2))
                        .toArray())
                .isEqualTo(IntStream.range(0, 16)
                        .map(it -> Blocks.arm("seed", "health", it, 2))
                        .toArray())
                .isNotEqualTo(IntStream.range(0, 16)
                        .map(it -> Blocks.arm("seed", "education", it, 2))
                        .toArray());
    }

    /** With ρ 0.05: 0.475 (0.05 + 0.95/m) is at most 60 · 0.01 / 7.849 from m = 9 on. */
    @Test
    void aHundredAndTwentyPeopleNeedNineRounds() {
        var power = new Power(120, 0.55, 0.65, 0.05, 0.05, 0.8);
        assertThat(power.rounds(1, 1)).hasValue(9);
        assertThat(power.rounds(1, 2)).hasValue(13);
        assertThat(power.roundsByMatch()).hasValue(13);
        assertThat(new Power(40, 0.55, 0.65, 0.2, 0.05, 0.8).rounds(1, 1)).isEmpty();
    }

    /** R: power.prop.test(p1 = .55, p2 = .65, power = .8) asks for 376 in each group (its own variance under no effect: 372.6 here). */
    @Test
    void peopleWhoTalkOnceAreAsManyAsInTextbooks() {
        assertThat(new Power(746, 0.55, 0.65, 0, 0.05, 0.8).rounds(1, 1)).hasValue(1);
        assertThat(new Power(744, 0.55, 0.65, 0, 0.05, 0.8).rounds(1, 1)).hasValue(2);
    }
}
