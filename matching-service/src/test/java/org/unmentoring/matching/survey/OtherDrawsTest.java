package org.unmentoring.matching.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.pairing.Draw;

class OtherDrawsTest {

    private static DrawInput.Builder people(int count) {
        var input = new DrawInput.Builder(Rules.USUAL);
        for (int i = 0; i < count; i++) {
            input.person(new Person("o" + i, "s", "r", null, "", true, false, null));
        }
        return input;
    }

    private static BitSet all(int count) {
        var everybody = new BitSet();
        everybody.set(0, count);
        return everybody;
    }

    private static OtherDraws of(DrawInput input, BitSet agreed) {
        return OtherDraws.of(input, Draw.of(input, "carried out"), agreed, "a seed", 4, 2_000);
    }

    @Test
    void eachDrawHasPairsOfItsOwnAndTheFirstIsTheOneThatWasCarriedOut() {
        var input = people(20).build();
        var made = of(input, all(20));
        assertThat(made.pairs()).extracting(OtherDraws.AskedPair::draw).contains(0, 1, 2, 3, 4);
        var once = new HashSet<String>();
        made.pairs()
                .forEach(it -> assertThat(once.add(it.one() + " " + it.other())).isTrue());
        var drawn = Draw.of(input, "carried out").matches();
        assertThat(made.pairs().stream().filter(it -> it.draw() == 0))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                drawn.stream().anyMatch(match -> match[0] == it.one() && match[1] == it.other()))
                        .isTrue());
        assertThat(made.redraws()).isEqualTo(2_000);
        assertThat(made.pairs()).allSatisfy(it -> assertThat(it.chance()).isCloseTo(1 / 19.0, within(0.03)));
        assertThat(made.pairs()).hasSizeLessThanOrEqualTo(50 - 2 * made.inSeveralDraws());
    }

    @Test
    void onlyWhoAgreedIsInAnyPair() {
        var agreed = new BitSet();
        agreed.set(0, 12);
        var made = of(people(20).build(), agreed);
        assertThat(made.pairs()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.one()).isLessThan(12);
            assertThat(it.other()).isLessThan(12);
        });
        var nobody = of(people(20).build(), new BitSet());
        assertThat(nobody.pairs()).isEmpty();
        assertThat(nobody.redraws()).isEqualTo(1);
    }

    @Test
    void whoWasInTouchBeforeOrHadToBeDrawnIsCountedAndLeftOut() {
        var kept = people(6).keep(0, 1).build();
        var sure = of(kept, all(6));
        // Four others have three ways: each pair is in one of three draws, and most in several of five.
        assertThat(sure.pairs()).noneMatch(it -> it.one() == 0);
        assertThat(sure.inSeveralDraws()).isPositive();

        var three = people(4).relation(0, 1, 1, false).build();
        for (var it : of(three, all(4)).pairs()) {
            assertThat(it.one() == 0 && it.other() == 1).isFalse();
        }
    }

    @Test
    void largeRoundsAreDrawnAgainLessOften() {
        assertThat(OtherDraws.redraws(2, 10_000)).isEqualTo(10_000);
        assertThat(OtherDraws.redraws(300, 10_000)).isEqualTo(10_000);
        assertThat(OtherDraws.redraws(3_000, 10_000)).isEqualTo(1_000);
        assertThat(OtherDraws.redraws(1_000_000, 10_000)).isEqualTo(100);
    }
}
