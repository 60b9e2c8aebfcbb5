package org.unmentoring.matching.draw.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Inputs;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.draw.check.Explanation.Facts;
import org.unmentoring.matching.draw.check.Explanation.Seat;
import org.unmentoring.matching.draw.pairing.Draw;

class ExplanationTest {

    private static Explanation explained(DrawInput input) {
        return new Explanation(input, Draw.of(input, "s"));
    }

    private static List<Facts> all(Explanation explanation, DrawInput input) {
        return IntStream.range(0, input.size()).mapToObj(explanation::of).toList();
    }

    @Property(tries = 200)
    void whateverWasDrawnCanBeExplainedToEverybody(@ForAll("wild") DrawInput input, @ForAll String seed) {
        var drawn = Draw.of(input, seed);
        var explanation = new Explanation(input, drawn);
        for (int person = 0; person < input.size(); person++) {
            var facts = explanation.of(person);
            int place = person;
            assertThat(facts.partners())
                    .extracting(Explanation.Partner::person)
                    .containsExactlyInAnyOrderElementsOf(drawn.matches().stream()
                            .filter(match -> IntStream.of(match).anyMatch(it -> it == place))
                            .flatMap(match -> IntStream.of(match).boxed())
                            .filter(it -> it != place)
                            .toList());
            assertThat(facts.seat() == Seat.LEFT_OUT)
                    .isEqualTo(IntStream.of(drawn.leftOut()).anyMatch(it -> it == place));
            assertThat(facts.proven()).isEqualTo(drawn.proven());
        }
    }

    /** The same matches, with exclusions and as if there were none. */
    @Property(tries = 200)
    void exclusionsDoNotShow(@ForAll("wild") DrawInput input, @ForAll String seed) {
        var drawn = Draw.of(input, seed);
        var open = input.withoutApart();
        assertThat(all(new Explanation(input, drawn), input)).isEqualTo(all(new Explanation(open, drawn), open));
    }

    @Example
    void amongStrangersEverybodyElseWouldHaveBeenAsGood() {
        var facts = explained(Inputs.strangers(32)).of(0);
        assertThat(facts.seat()).isEqualTo(Seat.PAIR);
        assertThat(facts.asGood()).isEqualTo(30);
        assertThat(facts.unavoidable()).isEmpty();
        assertThat(facts.proven()).isTrue();
        var partner = facts.partners().get(0);
        assertThat(partner.before()).isZero();
        assertThat(partner.sameOrganisation()).isFalse();
        assertThat(partner.sameSector()).as("nobody's sector is known").isNull();
    }

    @Example
    void theLatestRoundOfARepeatIsNamedAndWhatCouldNotBeAvoided() {
        var input = Inputs.builder(Rules.USUAL, 2, 2)
                .relation(0, 1, 2, true)
                .relation(0, 1, 5, false)
                .build();
        var facts = explained(input).of(1);
        assertThat(facts.partners().get(0).before()).isEqualTo(5);
        assertThat(facts.partners().get(0).met()).isTrue();
        assertThat(facts.unavoidable()).containsExactly(Level.MET, Level.RECENCY);
        assertThat(facts.asGood()).isZero();
    }

    @Example
    void whoIsOneOfThreeHasTwoPartners() {
        var input = Inputs.strangers(7);
        assertThat(all(explained(input), input))
                .filteredOn(it -> it.seat() == Seat.TRIO)
                .hasSize(3)
                .allMatch(it -> it.partners().size() == 2 && it.asGood() == -1);
    }

    @Example
    void whoHostsHasTwoPartnersAndTheyHaveOneEach() {
        var input = new DrawInput.Builder(Inputs.rules(OddOne.HOST));
        IntStream.range(0, 5).forEach(i -> input.person(new Person("org " + i, "", "", null, "", true, i == 3, null)));
        var built = input.build();
        var facts = all(explained(built), built);
        assertThat(facts.get(3).seat()).isEqualTo(Seat.HOST);
        assertThat(facts.get(3).partners()).hasSize(2);
        assertThat(facts)
                .filteredOn(it -> it.seat() == Seat.PAIR)
                .hasSize(4)
                .allMatch(it -> it.partners().size() == 1);
    }

    @Example
    void whoWasKeptTogetherAndWhoSatOutAreTold() {
        var input =
                Inputs.builder(Inputs.rules(OddOne.SIT_OUT), 5, 5).keep(1, 3).build();
        var facts = all(explained(input), input);
        assertThat(facts.get(1).seat()).isEqualTo(Seat.KEPT);
        assertThat(facts)
                .filteredOn(it -> it.seat() == Seat.LEFT_OUT)
                .singleElement()
                .satisfies(it -> assertThat(it.partners()).isEmpty());
    }

    @Example
    void whoHasNoWayOfMeetingIsToldFromWhoIsKeptApart() {
        var input = Inputs.builder(Rules.USUAL, 4, 4);
        input.person(new Person(
                "far", "", "", new TreeSet<>(List.of(Person.IN_PERSON)), "place 1", true, false, Turns.NONE));
        input.person(new Person("away", "", "", new TreeSet<>(List.of("phone")), "", true, false, Turns.NONE));
        IntStream.range(1, 4).forEach(other -> input.apart(0, other));
        var ways = new DrawInput.Builder(Rules.USUAL);
        ways.person(new Person("a", "", "", new TreeSet<>(List.of("phone")), "", true, false, Turns.NONE));
        ways.person(new Person("b", "", "", new TreeSet<>(List.of("online")), "", true, false, Turns.NONE));
        assertThat(explained(ways.build()).couldMeetAnybody(0)).isFalse();
        assertThat(explained(input.build()).couldMeetAnybody(0)).isTrue();
    }

    @Provide
    Arbitrary<DrawInput> wild() {
        return Inputs.wild(0, 14);
    }
}
