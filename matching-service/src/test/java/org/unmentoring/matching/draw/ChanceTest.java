package org.unmentoring.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unmentoring.matching.draw.pairing.Draw;

class ChanceTest {

    @Property(tries = 60)
    void theSameInputAndSeedGiveTheSameBytes(@ForAll("wild") DrawInput input, @ForAll String seed) throws IOException {
        var text = new ByteArrayOutputStream();
        input.writeTo(text);
        var again = DrawInput.read(new BufferedReader(new StringReader(text.toString(StandardCharsets.UTF_8))));
        assertThat(again.digest())
                .isEqualTo(input.digest())
                .isEqualTo(Sha256.hex(text.toString(StandardCharsets.UTF_8)));
        assertThat(Draw.of(again, seed).text()).isEqualTo(Draw.of(input, seed).text());
    }

    /** Written down once: any JVM that gives something else has changed the draw. */
    @Example
    void anyJvmGivesTheBytesThatAreWrittenDownHere() {
        var text = new StringBuilder();
        for (int size : new int[] {7, 14, 15, 41, 120}) {
            text.append(
                    Draw.of(Inputs.wild(size, new Random(size)), "written down").text());
        }
        assertThat(Sha256.hex(text.toString()))
                .isEqualTo("a01c9bdb71b7fcb1db0b6b4f37508eddc2da43ca60fbd6762dc99310a84c89b3");
    }

    @Example
    void sixPeopleGetEachOfTheirFifteenDrawsEquallyOften() {
        assertEquallyOften(Inputs.strangers(6), 15, 15_000, 36.12);
    }

    /** Sixteen people are too many to weigh every draw: these have few best ones, and only swaps lead from one to the other. */
    @Example
    void swapsReachEveryBestDrawOfSixteenPeopleEquallyOften() {
        var input = Inputs.builder(Inputs.rules(OddOne.TRIO), 16, 16);
        for (int one = 0; one < 16; one++) {
            for (int other = one + 1; other < 16; other++) {
                if (one / 4 != other / 4) {
                    input.relation(one, other, 1, true);
                }
            }
        }
        // Four groups of four strangers: three draws in each, 80 degrees of freedom, p = 0.001.
        assertEquallyOften(input.build(), 81, 16_200, 124.84);
    }

    private static void assertEquallyOften(DrawInput input, int draws, int times, double critical) {
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < times; i++) {
            count.merge(Draw.of(input, "seed " + i).text(), 1, Integer::sum);
        }
        assertThat(count).hasSize(draws);
        double expected = (double) times / draws;
        double chiSquared = count.values().stream()
                .mapToDouble(it -> (it - expected) * (it - expected) / expected)
                .sum();
        assertThat(chiSquared).isLessThan(critical);
    }

    @Example
    void twentyPeopleWhoAllTakePartMeetAllOthersBeforeAnyRepeat() {
        assertNoRepeatsBeforeAllHaveMet(20);
    }

    @Example
    void fiftyPeopleWhoAllTakePartMeetAllOthersBeforeAnyRepeat() {
        assertNoRepeatsBeforeAllHaveMet(50);
    }

    private static void assertNoRepeatsBeforeAllHaveMet(int people) {
        var past = new java.util.ArrayList<int[]>();
        for (int round = 1; round < people; round++) {
            var input = Inputs.builder(Rules.USUAL, people, people);
            past.forEach(it -> input.relation(it[0], it[1], it[2], true));
            var drawn = Draw.of(input.build(), "round " + round);
            assertThat(drawn.objective()).as("round %d", round).isEqualTo(Objective.of(new long[9]));
            for (int[] match : drawn.matches()) {
                past.add(new int[] {match[0], match[1], round});
            }
        }
    }

    @Provide
    Arbitrary<DrawInput> wild() {
        return Inputs.wild(0, 40);
    }
}
