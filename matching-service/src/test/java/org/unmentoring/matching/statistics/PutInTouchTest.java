package org.unmentoring.matching.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.statistics.AmongDraws.Pair;
import org.unmentoring.matching.statistics.PutInTouch.Method;

class PutInTouchTest {

    private static final Method METHOD = new Method(0.05, 2000, "again");

    private static List<Pair> draw(double... values) {
        return Arrays.stream(values).mapToObj(it -> new Pair(it, 1)).toList();
    }

    @Test
    void threeRoundsByHand() {
        var round = new AmongDraws(List.of(draw(1, 1), draw(0, 1), draw(0, 0), draw(1, 0)));
        var found = PutInTouch.of(List.of(round, round, round), METHOD);
        assertThat(found.rounds()).isEqualTo(3);
        assertThat(found.pairs()).isEqualTo(6);
        assertThat(found.others()).isEqualTo(18);
        assertThat(found.level()).isEqualTo(1);
        assertThat(found.otherwise()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(found.difference()).isCloseTo(2 / 3.0, within(1e-12));
        // A round's draws are 1, 0, -1 and 0 above the mean of all, by chance; as much as 3 or -3 comes in 2 of 64
        // cases.
        assertThat(found.p()).isCloseTo(2 / 64.0, within(0.01));
        // The others' sums are 1/3, -2/3, 1/3 away from their mean: 6/9 in squares over 2, thrice over 2 degrees each.
        double variance = 3 * (6 / 9.0) / 2 / 6;
        double cautious = (18 * variance + 4 / 9.0 + 1 / 9.0) / 20;
        double half = 2.446912 * Math.sqrt(cautious * 3 * (2 + 6 / 9.0)) / 6;
        assertThat(found.interval().low()).isCloseTo(2 / 3.0 - half, within(1e-6));
        assertThat(found.interval().high()).isEqualTo(1, within(1e-12));
        assertThat(found.amongMet(0.8).low()).isCloseTo((2 / 3.0 - half) / 0.8, within(1e-6));
    }

    @Test
    void nothingIsSaidOfNothing() {
        var none = PutInTouch.of(List.of(new AmongDraws(List.of(draw(1), draw()))), METHOD);
        assertThat(none.rounds()).isZero();
        assertThat(none.difference()).isNaN();
        assertThat(none.p()).isNaN();
        assertThat(none.interval()).isEqualTo(new Interval(-1, 1));
        var oneOther = PutInTouch.of(List.of(new AmongDraws(List.of(draw(1), draw(0)))), METHOD);
        assertThat(oneOther.difference()).isEqualTo(1);
        assertThat(oneOther.interval()).isEqualTo(new Interval(-1, 1));
        assertThatThrownBy(() -> new AmongDraws(List.of(draw(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFewEqualAnswersAreNoCertainty() {
        var round = new AmongDraws(List.of(draw(0, 0, 0), draw(0, 0, 0), draw(0, 0, 0)));
        var found = PutInTouch.of(List.of(round, round), METHOD);
        assertThat(found.difference()).isZero();
        assertThat(found.p()).isEqualTo(1);
        assertThat(found.interval().high()).isGreaterThan(0.2);
    }

    @Test
    void whatIsMadeMoreOftenWeighsMore() {
        assertThat(Pair.weight(0, 4)).isEqualTo(1);
        assertThat(Pair.weight(0.5, 4)).isEqualTo(16);
    }

    /** Two kinds of pairs, one drawn ten times as often: alone in its draw it is seen less than it is put in touch, and weighed up. */
    @Test
    void weightsGiveBackHowOftenPairsArePutInTouch() {
        double[] chances = {0.3, 0.03};
        double seen = 0;
        double all = 0;
        for (double p : chances) {
            seen += p * Math.pow(1 - p, 4) * Pair.weight(p, 4);
            all += p;
        }
        assertThat(seen).isCloseTo(all, within(1e-12));
    }

    @Provide
    Arbitrary<List<AmongDraws>> rounds() {
        var pair = Arbitraries.of(-1.0, -0.5, 0.0, 0.5, 1.0)
                .flatMap(value -> Arbitraries.of(1.0, 1.5).map(weight -> new Pair(value, weight)));
        var draw = pair.list().ofMinSize(1).ofMaxSize(6);
        return draw.list().ofSize(5).map(AmongDraws::new).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 100)
    void theOrderOfOtherDrawsSaysNothing(@ForAll("rounds") List<AmongDraws> rounds) {
        var found = PutInTouch.of(rounds, new Method(0.05, 50, "again"));
        var turned = PutInTouch.of(
                rounds.stream()
                        .map(it -> {
                            List<List<Pair>> others = new ArrayList<>(
                                    it.draws().subList(1, it.draws().size()));
                            Collections.reverse(others);
                            others.add(0, it.draws().get(0));
                            return new AmongDraws(others);
                        })
                        .toList(),
                new Method(0.05, 50, "again"));
        assertThat(turned.difference()).isCloseTo(found.difference(), within(1e-9));
        assertThat(turned.interval().low()).isCloseTo(found.interval().low(), within(1e-9));
    }

    @Property(tries = 100)
    void turningAllAnswersRoundTurnsTheFindingRound(@ForAll("rounds") List<AmongDraws> rounds) {
        var method = new Method(0.05, 200, "again");
        var found = PutInTouch.of(rounds, method);
        var turned = PutInTouch.of(
                rounds.stream()
                        .map(it -> new AmongDraws(it.draws().stream()
                                .map(draw -> draw.stream()
                                        .map(pair -> new Pair(-pair.value(), pair.weight()))
                                        .toList())
                                .toList()))
                        .toList(),
                method);
        assertThat(turned.difference()).isCloseTo(-found.difference(), within(1e-9));
        assertThat(turned.p()).isEqualTo(found.p());
        assertThat(found.p()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(found.difference())
                .isBetween(found.interval().low() - 1e-9 - 1, found.interval().high() + 1e-9 + 1);
        assertThat(found.level() - found.otherwise()).isCloseTo(found.difference(), within(1e-12));
    }
}
