package org.unmentoring.matching.draw.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.unmentoring.matching.draw.Certificate;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Inputs;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddSet;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.pairing.Draw;

class VerifierTest {

    private final DrawInput input = input();
    private final Drawn drawn = Draw.of(input, "seed");

    /** Sixty of a hundred in one organisation, and a past: three levels cost something, and each has its proof. */
    private static DrawInput input() {
        var input = new DrawInput.Builder(Rules.USUAL);
        IntStream.range(0, 100)
                .forEach(i -> input.person(new Person(
                        i < 60 ? "large" : "small " + i,
                        "sector " + i % 3,
                        "region " + i % 2,
                        null,
                        "",
                        true,
                        false,
                        null)));
        var random = new Random(1);
        IntStream.range(0, 600)
                .forEach(i -> input.relation(random.nextInt(50), 50 + random.nextInt(50), 1 + i % 12, i % 3 > 0));
        return input.build();
    }

    @Example
    void aDrawAsItWasMadeIsFine() {
        assertThat(drawn.objective().sameOrganisation()).isPositive();
        assertThat(drawn.proven()).isTrue();
        assertThat(Verifier.faults(input, drawn)).isEmpty();
    }

    @Example
    void partnersWhoWereExchangedAreNoticed() {
        int refused = 0;
        for (int i = 1; i < 40; i++) {
            List<int[]> matches = new ArrayList<>(drawn.matches());
            int[] one = matches.get(0);
            int[] other = matches.get(i);
            matches.set(0, new int[] {one[0], other[1]});
            matches.set(i, new int[] {Math.min(one[1], other[0]), Math.max(one[1], other[0])});
            refused += Verifier.faults(input, with(matches, drawn.objective(), drawn.lowerBound()))
                            .isEmpty()
                    ? 0
                    : 1;
        }
        // Some exchanges are as good: those are for the seed to tell, not for the verifier.
        assertThat(refused).isPositive();
    }

    @Example
    void somebodyMissingOrTwiceIsNoticed() {
        List<int[]> missing = new ArrayList<>(drawn.matches());
        missing.remove(3);
        assertRefused(with(missing, drawn.objective(), drawn.lowerBound()));
        List<int[]> twice = new ArrayList<>(drawn.matches());
        twice.set(3, twice.get(4));
        assertRefused(with(twice, drawn.objective(), drawn.lowerBound()));
    }

    @Example
    void aCostOrABoundThatIsNotTrueIsNoticed() {
        var objective = drawn.objective();
        var better = new Objective(0, 0, 0, 0, 0, 0, objective.sameOrganisation() - 1, 0, objective.likeness());
        assertRefused(with(drawn.matches(), better, drawn.lowerBound()));
        assertRefused(with(drawn.matches(), better, better));
        var least = drawn.lowerBound();
        var tooHigh = new Objective(0, 0, 0, 0, 0, 0, least.sameOrganisation() + 1, 0, least.likeness());
        assertRefused(with(drawn.matches(), objective, tooHigh));
    }

    @Example
    void everyPriceThatIsRaisedIsNoticed() {
        for (int i = 0; i < 100; i++) {
            int raised = i;
            assertRefused(withLevels(it -> {
                long[] prices = it.prices().clone();
                prices[raised] += 4;
                return new LevelProof(it.upTo(), it.weights(), prices, it.sets());
            }));
        }
    }

    @Example
    void loweredPricesProveLess() {
        assertRefused(withLevels(it -> {
            long[] prices = it.prices().clone();
            prices[7] -= 1L << 40;
            return new LevelProof(it.upTo(), it.weights(), prices, it.sets());
        }));
    }

    @Example
    void otherWeightsOrInventedSetsAreNoticed() {
        assertRefused(withLevels(it -> {
            long[] weights = it.weights().clone();
            weights[Level.LIKENESS.ordinal()] += 4;
            weights[Level.SAME_ORGANISATION.ordinal()] += 4;
            return new LevelProof(it.upTo(), weights, it.prices(), it.sets());
        }));
        assertRefused(withLevels(it ->
                new LevelProof(it.upTo(), it.weights(), it.prices(), List.of(new OddSet(new int[] {1, 2, 3, 4}, 4)))));
    }

    @Example
    void partsThatAreNotApartProveNothing() {
        int[] some = IntStream.range(0, 50).toArray();
        int[] others = IntStream.range(50, 100).toArray();
        var zero = Objective.of(new long[9]);
        var parts = List.of(
                new PartProof(some, "matching", zero, List.of()), new PartProof(others, "matching", zero, List.of()));
        assertRefused(
                new Drawn(drawn.matches(), drawn.leftOut(), drawn.objective(), zero, "parts", new Certificate(parts)));
    }

    @Example
    void anInputThatMakesNoSenseIsRefused() {
        var two = new DrawInput.Builder(Rules.USUAL);
        two.person(Inputs.person("a"));
        two.person(Inputs.person("b"));
        assertThatThrownBy(() -> two.relation(0, 0, 1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.relation(0, 2, 1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.relation(0, 1, 0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.keep(1)).isInstanceOf(IllegalArgumentException.class);
        two.keep(0, 1).keep(1, 0);
        assertThatThrownBy(two::build).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(Drawn changed) {
        assertThat(Verifier.faults(input, changed)).isNotEmpty();
    }

    private Drawn with(List<int[]> matches, Objective objective, Objective lowerBound) {
        return new Drawn(matches, drawn.leftOut(), objective, lowerBound, drawn.method(), drawn.certificate());
    }

    private Drawn withLevels(java.util.function.UnaryOperator<LevelProof> change) {
        PartProof part = drawn.certificate().parts().get(0);
        var levels = part.levels().stream().map(change).toList();
        var changed = new PartProof(part.people(), part.method(), part.lowerBound(), levels);
        return new Drawn(
                drawn.matches(),
                drawn.leftOut(),
                drawn.objective(),
                drawn.lowerBound(),
                drawn.method(),
                new Certificate(List.of(changed)));
    }
}
