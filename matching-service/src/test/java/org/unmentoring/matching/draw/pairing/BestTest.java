package org.unmentoring.matching.draw.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unmentoring.matching.draw.BruteForce;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Inputs;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LookAhead;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.draw.check.Verifier;

class BestTest {

    @Property(tries = 300)
    void aSmallDrawIsAsGoodAsTheBestOfAllDraws(@ForAll("few") DrawInput input, @ForAll String seed) {
        var drawn = Draw.of(input, seed);
        assertThat(Verifier.faults(input, drawn)).isEmpty();
        assertThat(drawn.proven()).isTrue();
        if (input.rules().lookAhead() == LookAhead.OFF) {
            assertThat(drawn.objective()).isEqualTo(BruteForce.best(input));
        }
    }

    @Property(tries = 300)
    void pairingFindsTheBestOfAllDrawsToo(@ForAll("few") DrawInput input, @ForAll String seed) {
        for (Table part : new Table(input).parts()) {
            var searched = new PartDraw(part, new Chance(seed), 0);
            var weighed = new PartDraw(part, new Chance(seed));
            assertThat(searched.objective()).isEqualTo(weighed.objective());
        }
    }

    @Property(tries = 150)
    void everyLargerDrawHoldsBeforeTheVerifier(@ForAll("many") DrawInput input, @ForAll String seed) {
        var drawn = Draw.of(input, seed);
        assertThat(Verifier.faults(input, drawn)).isEmpty();
        for (Level level : Level.values()) {
            assertThat(drawn.lowerBound().at(level))
                    .isLessThanOrEqualTo(drawn.objective().at(level));
        }
    }

    /** The blossoms against a dynamic programme over all sets of people (Held and Karp 1962). */
    @Property(tries = 500)
    void noPairingIsCheaperThanTheOneWithItsProof(@ForAll("few") DrawInput input, @ForAll String seed) {
        var table = new Table(input);
        var tariff = new Tariff(table, Weights.upTo(Level.LIKENESS, table));
        var exact = new Exact(tariff, new Chance(seed));
        long cost = IntStream.range(0, tariff.size)
                .filter(i -> exact.mate[i] > i)
                .mapToLong(i -> tariff.of(i, exact.mate[i]))
                .sum();
        assertThat(exact.best).isTrue();
        assertThat(cost).isEqualTo(leastOfAll(tariff)).isEqualTo(exact.bound());
    }

    /** Blossoms lie in blossoms where the past is dense; all prices must hold when one of them opens. */
    @Property(tries = 150)
    void everyPairingOfManyHasItsProof(@ForAll("many") DrawInput input, @ForAll String seed) {
        var table = new Table(input);
        for (Level level : Level.values()) {
            var exact = new Exact(new Tariff(table, Weights.upTo(level, table)), new Chance(seed));
            assertThat(exact.best).isTrue();
        }
    }

    private static long leastOfAll(Tariff tariff) {
        long[] least = new long[1 << tariff.size];
        Arrays.fill(least, Long.MAX_VALUE / 2);
        least[0] = 0;
        for (int set = 1; set < least.length; set++) {
            int a = Integer.numberOfTrailingZeros(set);
            for (int b = a + 1; b < tariff.size; b++) {
                if ((set >> b & 1) == 1) {
                    least[set] = Math.min(least[set], least[set & ~(1 << a | 1 << b)] + tariff.of(a, b));
                }
            }
        }
        return least[least.length - 1];
    }

    @Example
    void anOrganisationLargerThanAllOthersTogetherHasNoMorePairsInsideThanItMust() {
        var input = new DrawInput.Builder(Rules.USUAL);
        IntStream.range(0, 1_000).forEach(i -> input.person(Inputs.person(i < 600 ? "large" : "small " + i % 40)));
        var drawn = Draw.of(input.build(), "s");
        assertThat(drawn.objective().sameOrganisation()).isEqualTo(100);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void oneThousandPeopleOfOneOrganisationAreAllPaired() {
        var drawn = Draw.of(Inputs.people(1_000, 1), "s");
        assertThat(drawn.matches()).hasSize(500);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void anOddNumberOfOneOrganisationIsProvenToo() {
        var drawn = Draw.of(Inputs.people(1_001, 1), "s");
        assertThat(drawn.objective().sameOrganisation()).isEqualTo(502);
        assertThat(drawn.objective().extras()).isEqualTo(1);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void twoPlacesThatNobodyTravelsBetweenEachHaveTheirTrio() {
        var drawn = Draw.of(inPlaces(2, 7), "s");
        assertThat(drawn.leftOut()).isEmpty();
        assertThat(drawn.objective().extras()).isEqualTo(2);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void fiveHundredPlacesAreDrawnEachForItself() {
        var input = inPlaces(500, 5);
        var drawn = Draw.of(input, "s");
        assertThat(drawn.leftOut()).isEmpty();
        assertThat(drawn.objective().extras()).isEqualTo(500);
        assertThat(drawn.proven()).isTrue();
        assertThat(Verifier.faults(input, drawn)).isEmpty();
    }

    private static DrawInput inPlaces(int places, int peopleInEach) {
        var input = new DrawInput.Builder(Rules.USUAL);
        for (int i = 0; i < places * peopleInEach; i++) {
            var inPerson = new TreeSet<>(List.of(Person.IN_PERSON));
            input.person(new Person("org " + i, "", "", inPerson, "place " + i % places, true, false, null));
        }
        return input.build();
    }

    @Example
    void oneThousandOrganisationsAreNoTrouble() {
        var drawn = Draw.of(Inputs.people(3_000, 1_000), "s");
        assertThat(drawn.objective()).isEqualTo(Objective.of(new long[9]));
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void whereEverybodyHasMetEverybodyTheOldestPairsComeAgain() {
        var input = Inputs.builder(Rules.USUAL, 20, 20);
        for (int one = 0; one < 20; one++) {
            for (int other = one + 1; other < 20; other++) {
                input.relation(one, other, one / 2 == other / 2 ? 1 : 2, true);
            }
        }
        var drawn = Draw.of(input.build(), "s");
        assertThat(drawn.objective().repeatsOfMet()).isEqualTo(10);
        assertThat(drawn.objective().recency()).isEqualTo(10);
        assertThat(drawn.matches()).allMatch(match -> match[0] / 2 == match[1] / 2);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void whoExcludesEverybodyIsLeftOutAndNobodyElse() {
        var input = Inputs.builder(Rules.USUAL, 31, 31);
        IntStream.range(1, 31).forEach(other -> input.apart(0, other));
        var drawn = Draw.of(input.build(), "s");
        assertThat(drawn.leftOut()).containsExactly(0);
        assertThat(drawn.matches()).hasSize(15);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void whereAllExcludeAllNobodyIsMatched() {
        var input = Inputs.builder(Rules.USUAL, 30, 30);
        for (int one = 0; one < 30; one++) {
            for (int other = one + 1; other < 30; other++) {
                input.apart(one, other);
            }
        }
        var drawn = Draw.of(input.build(), "s");
        assertThat(drawn.matches()).isEmpty();
        assertThat(drawn.leftOut()).hasSize(30);
        assertThat(drawn.proven()).isTrue();
    }

    @Example
    void noneOneTwoAndThreePeopleAreDrawnAsFarAsTheyCanBe() {
        assertThat(Draw.of(Inputs.strangers(0), "s").matches()).isEmpty();
        assertThat(Draw.of(Inputs.strangers(1), "s").leftOut()).containsExactly(0);
        assertThat(Draw.of(Inputs.strangers(2), "s").matches()).containsExactly(new int[] {0, 1});
        assertThat(Draw.of(Inputs.strangers(3), "s").matches()).containsExactly(new int[] {0, 1, 2});
    }

    @Example
    void whoHadTheTrioBeforeIsSparedUntilAllHadIt() {
        for (OddOne oddOne : OddOne.values()) {
            var input = new DrawInput.Builder(Inputs.rules(oddOne));
            IntStream.range(0, 31).forEach(i -> {
                int turns = i < 26 ? 1 : 0;
                input.person(new Person("org " + i, "", "", null, "", true, true, new Turns(turns, turns, turns, 0)));
            });
            var drawn = Draw.of(input.build(), "s");
            assertThat(drawn.objective().turns()).as("%s", oddOne).isZero();
            assertThat(drawn.proven()).isTrue();
        }
    }

    @Example
    void aHostMeetsTwoAndASitOutNobody() {
        var hosts = new DrawInput.Builder(Inputs.rules(OddOne.HOST));
        IntStream.range(0, 21).forEach(i -> hosts.person(new Person("org " + i, "", "", null, "", true, i == 7, null)));
        var hosted = Draw.of(hosts.build(), "s");
        assertThat(hosted.matches())
                .hasSize(11)
                .filteredOn(it -> it[0] == 7 || it[1] == 7)
                .hasSize(2);
        var sitOut =
                Draw.of(Inputs.builder(Inputs.rules(OddOne.SIT_OUT), 21, 21).build(), "s");
        assertThat(sitOut.leftOut()).hasSize(1);
        assertThat(sitOut.matches()).hasSize(10);
    }

    @Example
    void keptMatchesStandAndTheOthersAreDrawn() {
        var input =
                Inputs.builder(Rules.USUAL, 20, 20).keep(3, 17).keep(5, 4, 9).build();
        var drawn = Draw.of(input, "s");
        assertThat(drawn.matches())
                .contains(new int[] {3, 17}, new int[] {4, 5, 9})
                .hasSize(9);
        assertThat(Verifier.faults(input, drawn)).isEmpty();
    }

    @Example
    void groupsOfThreeAndFourHaveABoundThatHolds() {
        for (int size = 3; size <= 4; size++) {
            var rules = new Rules(OddOne.TRIO, true, false, 2, 1, 0, size, LookAhead.OFF);
            var input = Inputs.builder(rules, 50, 12);
            var random = new Random(size);
            IntStream.range(0, 200)
                    .forEach(i -> input.relation(
                            random.nextInt(25), 25 + random.nextInt(25), 1 + i % 9, random.nextBoolean()));
            var built = input.build();
            var drawn = Draw.of(built, "s");
            int usual = size;
            assertThat(Verifier.faults(built, drawn)).isEmpty();
            assertThat(drawn.matches()).allMatch(it -> it.length >= usual - 1 && it.length <= usual + 1);
            assertThat(drawn.leftOut()).isEmpty();
        }
    }

    @Provide
    Arbitrary<DrawInput> few() {
        return Inputs.wild(0, 8);
    }

    @Provide
    Arbitrary<DrawInput> many() {
        return Inputs.wild(9, 60);
    }
}
