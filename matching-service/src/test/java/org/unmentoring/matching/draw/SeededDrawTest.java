package org.unmentoring.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeededDrawTest {

    private static final Draw DRAW = new SeededDraw();

    @Property(tries = 400)
    void smallDrawsAreAsGoodAsTheBestOfAllDraws(@ForAll("smallInputs") DrawInput input, @ForAll String seed) {
        var drawn = DRAW.draw(input, seed);
        assertThat(drawn.objective()).isEqualTo(BruteForce.least(input));
        assertThat(drawn.proven()).isTrue();
        assertThat(drawn.objective()).isEqualTo(BruteForce.cost(input, drawn));
    }

    @Property(tries = 400)
    void theSearchMissesNoDrawWithoutRepeats(@ForAll("evenInputs") DrawInput input, @ForAll String seed) {
        var searched = new SeededDraw(0).draw(input, seed);
        var best = DRAW.draw(input, seed).objective();
        if (best.leftOut() + best.repeatsOfMet() + best.repeatsOfIntroduced() == 0) {
            assertThat(searched.objective().leftOut()).isZero();
            assertThat(searched.objective().repeatsOfMet()).isZero();
            assertThat(searched.objective().repeatsOfIntroduced()).isZero();
        }
        assertThat(searched.objective()).isGreaterThanOrEqualTo(best);
        assertThat(searched.lowerBound()).isLessThanOrEqualTo(best);
        assertThat(searched.objective()).isEqualTo(BruteForce.cost(input, searched));
    }

    @Property(tries = 300)
    void everybodyIsInExactlyOneMatchOrLeftOut(@ForAll("inputs") DrawInput input, @ForAll String seed) {
        var drawn = DRAW.draw(input, seed);
        List<UUID> seen = new ArrayList<>(drawn.leftOut());
        drawn.matches().forEach(seen::addAll);
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        input.people().stream().map(Person::id).toList());
        assertThat(drawn.matches()).allMatch(match -> match.size() == 2 || match.size() == 3);
        assertThat(drawn.trios()).isLessThanOrEqualTo(1);
        assertThat(drawn.objective()).isGreaterThanOrEqualTo(drawn.lowerBound());
    }

    @Property(tries = 100)
    void theOrderOfTheInputIsOfNoAccount(@ForAll("inputs") DrawInput input, @ForAll long shuffle) {
        var people = new ArrayList<>(input.people());
        var relations = new ArrayList<>(input.relations());
        Collections.shuffle(people, new Random(shuffle));
        Collections.shuffle(relations, new Random(shuffle));
        var other = new DrawInput(people, relations, input.rules());
        assertThat(other.digest()).isEqualTo(input.digest());
        assertThat(DRAW.draw(other, "seed")).isEqualTo(DRAW.draw(input, "seed"));
    }

    /** Written down once: any JVM that gives something else has changed the draw. */
    @Example
    void theSameInputAndSeedGiveTheSameBytesEverywhere() {
        var few = DRAW.draw(people(7, 3), "seven");
        var many = DRAW.draw(people(41, 5), "forty-one");
        assertThat(Sha256.hex(few.matches().toString()))
                .isEqualTo("2e0e9f7fe2670cc70d7d43f908279fc5aaae64abb515fb5b41510ea9473cfbee");
        assertThat(Sha256.hex(many.matches().toString()))
                .isEqualTo("13ce6b40c0e17b631b361259c1253674eecbca1a66b2f3038df2d9f74c5fac04");
    }

    @Example
    void threePeopleAreATrioAndTwoAPair() {
        assertThat(DRAW.draw(people(3, 3), "x").matches())
                .hasSize(1)
                .first()
                .asList()
                .hasSize(3);
        assertThat(DRAW.draw(people(2, 2), "x").matches())
                .hasSize(1)
                .first()
                .asList()
                .hasSize(2);
        assertThat(DRAW.draw(people(1, 1), "x").leftOut()).hasSize(1);
        assertThat(DRAW.draw(people(0, 1), "x").matches()).isEmpty();
    }

    @Example
    void aPersonTwiceInTheInputIsRefused() {
        var twice = person(1, "a");
        assertThatThrownBy(() -> new DrawInput(List.of(twice, twice), List.of(), Rules.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void sixPeopleGetEachOfTheirFifteenDrawsEquallyOften() {
        Map<List<List<UUID>>, Integer> count = new HashMap<>();
        int draws = 15_000;
        for (int i = 0; i < draws; i++) {
            count.merge(DRAW.draw(people(6, 6), "seed " + i).matches(), 1, Integer::sum);
        }
        assertThat(count).hasSize(15);
        double expected = draws / 15.0;
        double chiSquared = count.values().stream()
                .mapToDouble(it -> (it - expected) * (it - expected) / expected)
                .sum();
        assertThat(chiSquared).as("14 degrees of freedom, p = 0.001").isLessThan(36.12);
    }

    /** Dirac (1952): while everybody has n / 2 people left to meet, all can be paired without a repeat. */
    @Example
    void twentyPeopleWhoAllMeetHaveTenRoundsWithoutARepeat() {
        List<Relation> past = new ArrayList<>();
        for (int round = 1; round <= 10; round++) {
            var drawn = DRAW.draw(new DrawInput(people(20, 20).people(), past, Rules.USUAL), "round " + round);
            assertThat(drawn.objective()).as("round %d", round).isEqualTo(new Objective(0, 0, 0, 0));
            for (var match : drawn.matches()) {
                past.add(new Relation(match.get(0), match.get(1), round, true));
            }
        }
    }

    @Example
    void tenThousandPeopleAreDrawnInSeconds() {
        var people = people(10_000, 400).people();
        var random = new Random(7);
        List<Relation> past = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            past.add(new Relation(
                    people.get(random.nextInt(5_000)).id(),
                    people.get(5_000 + random.nextInt(5_000)).id(),
                    1 + i % 12,
                    random.nextBoolean()));
        }
        long start = System.nanoTime();
        var drawn = DRAW.draw(new DrawInput(people, past, Rules.USUAL), "large");
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        assertThat(drawn.objective()).isEqualTo(new Objective(0, 0, 0, 0));
        assertThat(drawn.matches()).hasSize(5_000);
    }

    @Example
    void anOrganisationLargerThanAllOthersTogetherHasNoMorePairsInsideThanItMust() {
        List<Person> people = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> people.add(person(i, i < 600 ? "large" : "small " + i % 40)));
        var drawn = DRAW.draw(new DrawInput(people, List.of(), Rules.USUAL), "s");
        assertThat(drawn.objective()).isEqualTo(new Objective(0, 0, 0, 100));
        assertThat(drawn.proven()).isTrue();
    }

    private static DrawInput people(int count, int organisations) {
        return new DrawInput(
                IntStream.range(0, count)
                        .mapToObj(i -> person(i, "org " + i % organisations))
                        .toList(),
                List.of(),
                Rules.USUAL);
    }

    private static Person person(int number, String organisation) {
        return new Person(new UUID(0x0190_0000_0000_7000L, number), organisation, "", "", new TreeSet<>());
    }

    @Provide
    Arbitrary<DrawInput> smallInputs() {
        return inputs(Arbitraries.integers().between(0, 8), true);
    }

    @Provide
    Arbitrary<DrawInput> evenInputs() {
        return inputs(Arbitraries.integers().between(2, 6).map(half -> 2 * half), false);
    }

    @Provide
    Arbitrary<DrawInput> inputs() {
        return inputs(Arbitraries.integers().between(0, 60), true);
    }

    private static Arbitrary<DrawInput> inputs(Arbitrary<Integer> sizes, boolean modes) {
        return Combinators.combine(
                        sizes,
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs(),
                        Arbitraries.of(true, false))
                .as((size, organisations, density, chance, avoid) ->
                        input(size, organisations, density, new Random(chance), avoid, modes));
    }

    private static DrawInput input(
            int size, int organisations, int density, Random random, boolean avoid, boolean modes) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            var ways = new TreeSet<String>();
            if (modes && random.nextInt(3) == 0) {
                ways.add(random.nextBoolean() ? "online" : "phone");
            }
            people.add(new Person(
                    new UUID(0x0190_0000_0000_7000L, i), "org " + random.nextInt(organisations), "s", "r", ways));
        }
        List<Relation> past = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (random.nextInt(100) < density) {
                    past.add(new Relation(
                            people.get(i).id(), people.get(j).id(), 1 + random.nextInt(5), random.nextBoolean()));
                }
            }
        }
        return new DrawInput(people, past, new Rules(OddOne.TRIO, avoid));
    }
}
