package org.unmentoring.matching.draw.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Inputs;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.draw.check.Costs;
import org.unmentoring.matching.draw.pairing.Repair.Repaired;

class MendingTest {

    private static List<int[]> pairs(int from, int to) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = from; i < to; i += 2) {
            pairs.add(new int[] {i, i + 1});
        }
        return pairs;
    }

    /** Who of all has a match now. */
    private static TreeSet<Integer> matched(List<int[]> before, Repaired repaired) {
        var now = new ArrayList<>(before);
        now.removeAll(repaired.dissolved());
        now.addAll(repaired.made());
        var people = new TreeSet<Integer>();
        now.forEach(match -> Arrays.stream(match).forEach(people::add));
        return people;
    }

    @Property(tries = 300)
    void nobodyWhoHadAMatchLosesItAndNobodyMeetsWhoMayNot(
            @ForAll("wild") DrawInput input, @ForAll String seed, @ForAll long chance) {
        var random = new Random(chance);
        List<int[]> open = new ArrayList<>();
        List<int[]> settled = new ArrayList<>();
        var alone = new TreeSet<Integer>();
        for (int[] match : Draw.of(input, seed).matches()) {
            boolean seated = Arrays.stream(match).noneMatch(alone::contains) && disjoint(match, open, settled);
            if (!seated || random.nextInt(4) == 0) {
                Arrays.stream(match).forEach(alone::add);
            } else {
                (random.nextInt(4) == 0 ? settled : open).add(match);
            }
        }
        var repaired = Repair.of(input, settled, open, seed);
        var costs = new Costs(input);
        assertThat(repaired.made()).allSatisfy(match -> {
            for (int one : match) {
                for (int other : match) {
                    assertThat(one == other || costs.canMeet(one, other)).isTrue();
                }
            }
        });
        assertThat(open).containsAll(repaired.dissolved());
        List<int[]> before = new ArrayList<>(settled);
        before.addAll(open);
        var matched = matched(before, repaired);
        assertThat(Arrays.stream(repaired.alone()).filter(matched::contains)).isEmpty();
        assertThat(matched.size() + repaired.alone().length).isEqualTo(input.size());
        before.forEach(match ->
                assertThat(matched).containsAll(Arrays.stream(match).boxed().toList()));
        assertThat(repaired.dissolved().size()).isLessThanOrEqualTo(input.size() - 2 * before.size());
    }

    private static boolean disjoint(int[] match, List<int[]> open, List<int[]> settled) {
        return java.util.stream.Stream.concat(open.stream(), settled.stream())
                .flatMapToInt(Arrays::stream)
                .noneMatch(it -> Arrays.stream(match).anyMatch(mine -> mine == it));
    }

    @Property(tries = 100)
    void theSameSeedMendsInTheSameWay(@ForAll("wild") DrawInput input, @ForAll String seed) {
        var one = Repair.of(input, List.of(), List.of(), seed);
        var other = Repair.of(input, List.of(), List.of(), seed);
        assertThat(one.made()).usingRecursiveComparison().isEqualTo(other.made());
        assertThat(one.alone()).isEqualTo(other.alone());
    }

    @Property(tries = 50)
    void theOrderOfTheOpenMatchesIsNoMatter(@ForAll String seed, @ForAll long chance) {
        var one = pairs(0, 20);
        var other = pairs(0, 20);
        Collections.shuffle(other, new Random(chance));
        var input = Inputs.strangers(21);
        assertThat(Repair.of(input, List.of(), one, seed).made().get(0))
                .isEqualTo(Repair.of(input, List.of(), other, seed).made().get(0));
    }

    @Example
    void whoIsLeftBehindJoinsOneOtherPair() {
        var repaired = Repair.of(Inputs.strangers(9), List.of(), pairs(0, 8), "s");
        assertThat(repaired.dissolved()).hasSize(1);
        assertThat(repaired.made())
                .singleElement()
                .satisfies(it -> assertThat(it).hasSize(3).contains(8));
        assertThat(repaired.alone()).isEmpty();
    }

    @Example
    void twoWhoAreLeftBehindMeetAndNoMatchChanges() {
        var repaired = Repair.of(Inputs.strangers(10), List.of(), pairs(0, 8), "s");
        assertThat(repaired.dissolved()).isEmpty();
        assertThat(repaired.made()).containsExactly(new int[] {8, 9});
    }

    @Example
    void aTrioGivesOneAwayRatherThanAPairTakingAThird() {
        List<int[]> open = new ArrayList<>(pairs(0, 6));
        open.add(new int[] {6, 7, 8});
        var repaired = Repair.of(Inputs.strangers(10), List.of(), open, "s");
        assertThat(repaired.dissolved()).containsExactly(new int[] {6, 7, 8});
        assertThat(repaired.made()).hasSize(2).allMatch(it -> it.length == 2);
    }

    @Example
    void whatIsSettledStaysAndThenSomebodyStaysAlone() {
        var repaired = Repair.of(Inputs.strangers(5), pairs(0, 4), List.of(), "s");
        assertThat(repaired.dissolved()).isEmpty();
        assertThat(repaired.made()).isEmpty();
        assertThat(repaired.alone()).containsExactly(4);
    }

    @Example
    void aMatchThatWasJustMadeIsOpenedBeforeOneThatPeopleKnowOf() {
        var input = Inputs.builder(Inputs.rules(OddOne.SIT_OUT), 7, 7).build();
        var repaired = Repair.of(input, List.of(), pairs(0, 4), "s");
        assertThat(repaired.dissolved()).isEmpty();
        assertThat(repaired.made()).containsExactly(new int[] {4, 5, 6});
    }

    @Example
    void whoMayNotMeetAnybodyStaysAlone() {
        var input = Inputs.builder(Rules.USUAL, 5, 5);
        IntStream.range(0, 4).forEach(it -> input.apart(it, 4));
        assertThat(Repair.of(input.build(), List.of(), pairs(0, 4), "s").alone())
                .containsExactly(4);
    }

    @Property(tries = 30)
    void whoCanGoAnywhereLeavesTheOnlyPlaceToWhoCanGoNowhereElse(@ForAll String seed) {
        var input = Inputs.builder(Rules.USUAL, 8, 8);
        input.apart(6, 7);
        IntStream.of(2, 4).forEach(it -> input.apart(it, 7));
        var repaired = Repair.of(input.build(), List.of(), pairs(0, 6), seed);
        assertThat(repaired.alone()).isEmpty();
        assertThat(repaired.dissolved()).hasSize(2);
        assertThat(repaired.made()).anySatisfy(it -> assertThat(it).containsExactly(0, 1, 7));
    }

    /** Against all ways to give each another match; more can be helped where a trio is then opened again. */
    @Property(tries = 200)
    void asManyFindAPlaceAsThereAreMatchesForThem(@ForAll long chance, @ForAll String seed) {
        var random = new Random(chance);
        var input = Inputs.builder(Rules.USUAL, 12, 12);
        for (int one = 8; one < 12; one++) {
            for (int other = 0; other < 12; other++) {
                if (one != other && (other >= 8 || random.nextInt(3) > 0)) {
                    input.apart(one, other);
                }
            }
        }
        var built = input.build();
        var costs = new Costs(built);
        var repaired = Repair.of(built, List.of(), pairs(0, 8), seed);
        assertThat(repaired.alone().length).isLessThanOrEqualTo(4 - most(costs, 8, new boolean[4]));
    }

    private static int most(Costs costs, int person, boolean[] taken) {
        if (person == 12) {
            return 0;
        }
        int most = most(costs, person + 1, taken);
        for (int pair = 0; pair < 4; pair++) {
            if (!taken[pair] && costs.canMeet(person, 2 * pair) && costs.canMeet(person, 2 * pair + 1)) {
                taken[pair] = true;
                most = Math.max(most, 1 + most(costs, person + 1, taken));
                taken[pair] = false;
            }
        }
        return most;
    }

    @Example
    void noThirdIsPutWithPeopleWhoDoNotWantOne() {
        var input = new DrawInput.Builder(Rules.USUAL);
        IntStream.range(0, 5)
                .forEach(i -> input.person(new Person("org " + i, "", "", null, "", i != 1, false, Turns.NONE)));
        var repaired = Repair.of(input.build(), List.of(), pairs(0, 4), "s");
        assertThat(repaired.dissolved()).containsExactly(new int[] {2, 3});
    }

    @Provide
    Arbitrary<DrawInput> wild() {
        return Inputs.wild(0, 14);
    }
}
