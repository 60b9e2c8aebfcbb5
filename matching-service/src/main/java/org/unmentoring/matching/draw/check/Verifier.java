package org.unmentoring.matching.draw.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.Rules;

/**
 * Checks a draw without trusting what made it: it uses nothing of the draw but the input and what it claims. Whoever wants
 * to write their own checker in another language finds here all that it has to do.
 *
 * <p>The proof of a level (see {@link LevelProof}) is checked for all pairs of people, not only for those that were
 * matched: people who look alike are put together and sorted by price, and only pairs whose two prices exceed what the
 * two kinds cost at least are asked one by one. That takes n log n steps, the square of the number of kinds, and a step
 * for each pair asked.
 */
public final class Verifier {

    private final DrawInput input;
    private final Drawn drawn;
    private final Costs costs;
    private final List<String> faults = new ArrayList<>();

    private Verifier(DrawInput input, Drawn drawn) {
        this.input = input;
        this.drawn = drawn;
        this.costs = new Costs(input);
    }

    /** @return what is wrong with the draw, in words for whoever looks after the system; nothing when all is well */
    public static List<String> faults(DrawInput input, Drawn drawn) {
        var verifier = new Verifier(input, drawn);
        verifier.checkPeople();
        if (verifier.faults.isEmpty()) {
            verifier.checkMatches();
        }
        return verifier.faults;
    }

    private void fault(String words, Object... values) {
        faults.add(words.formatted(values));
    }

    /** Everybody has one match or is left out; a host may have two. */
    private void checkPeople() {
        int[] times = new int[input.size()];
        for (int[] match : drawn.matches()) {
            for (int person : match) {
                if (person < 0 || person >= times.length) {
                    fault("nobody is at place %d", person);
                    return;
                }
                times[person]++;
            }
        }
        for (int person : drawn.leftOut()) {
            if (person < 0 || person >= times.length) {
                fault("nobody is at place %d", person);
                return;
            }
            times[person] += times[person] == 0 ? 1 : 3;
        }
        for (int person = 0; person < times.length; person++) {
            boolean hosts = times[person] == 2
                    && input.rules().oddOne() == OddOne.HOST
                    && input.people().get(person).host();
            if (times[person] != 1 && !hosts) {
                fault("the person at place %d is in the draw %d times", person, times[person]);
            }
        }
    }

    private void checkMatches() {
        List<int[]> kept = new ArrayList<>(input.kept());
        List<int[]> made = new ArrayList<>();
        for (int[] match : drawn.matches()) {
            if (kept.removeIf(it -> Arrays.equals(it, match))) {
                continue;
            }
            made.add(match);
            checkSize(match);
            for (int i = 0; i < match.length; i++) {
                for (int j = i + 1; j < match.length; j++) {
                    if (!costs.canMeet(match[i], match[j])) {
                        fault("the people at places %d and %d can't be matched", match[i], match[j]);
                    }
                }
            }
        }
        if (!kept.isEmpty()) {
            fault("%d matches that were to be kept are missing", kept.size());
        }
        Objective cost = costs.of(made, drawn.leftOut());
        if (!cost.equals(drawn.objective())) {
            fault("the draw costs %s and not %s", cost, drawn.objective());
        }
        checkBounds(made);
    }

    private void checkSize(int[] match) {
        int usual = input.rules().groupOf();
        boolean trio = usual == 2 && match.length == 3 && input.rules().oddOne() != OddOne.SIT_OUT;
        boolean group = usual > 2 && match.length >= 2 && match.length <= usual + 1;
        if (match.length != usual && !trio && !group) {
            fault("a match has %d people", match.length);
        }
        if (trio && !Arrays.stream(match).allMatch(it -> input.people().get(it).trioFine())) {
            fault("somebody in a trio would rather not be in one");
        }
    }

    private void checkBounds(List<int[]> made) {
        var parts = new SeparateParts(input, costs, drawn.certificate().parts());
        parts.fault().ifPresent(this::fault);
        if (!faults.isEmpty()) {
            return;
        }
        long[] least = new long[Level.values().length];
        boolean[] proven = new boolean[Level.values().length];
        Arrays.fill(proven, true);
        List<List<int[]>> matches = parts.split(made);
        List<int[]> leftOut = parts.split(drawn.leftOut());
        for (int i = 0; i < matches.size(); i++) {
            PartProof part = drawn.certificate().parts().get(i);
            Objective cost = costs.of(matches.get(i), leftOut.get(i));
            checkPart(part, matches.get(i), leftOut.get(i), cost);
            for (Level level : Level.values()) {
                least[level.ordinal()] += part.lowerBound().at(level);
                proven[level.ordinal()] &= part.lowerBound().at(level) == cost.at(level);
            }
        }
        boolean all = true;
        for (Level level : Level.order(input.rules())) {
            long claimed = drawn.lowerBound().at(level);
            if (claimed > (all || matches.size() == 1 ? least[level.ordinal()] : 0)) {
                fault("%s is said to be at least %d, which is not proven", level, claimed);
            }
            all &= proven[level.ordinal()];
        }
    }

    private void checkPart(PartProof part, List<int[]> matches, int[] leftOut, Objective cost) {
        if (part.method().equals("exhaustive")) {
            Objective best = new Enumeration(input.rules(), costs, part.people()).best();
            if (!best.equals(part.lowerBound())) {
                fault("the best of all draws costs %s and not %s", best, part.lowerBound());
            }
            return;
        }
        boolean pairs = input.rules().groupOf() == 2;
        if (!pairs && leftOut.length > 0 && !part.levels().isEmpty()) {
            fault("nothing is proven about groups when somebody is left out");
        }
        int times = pairs ? 1 : companions(matches);
        for (Level level : Level.values()) {
            long claimed = part.lowerBound().at(level);
            long least = part.levels().stream()
                    .filter(it -> it.upTo() == level)
                    .mapToLong(it -> checkedBound(it, part.people(), times, cost))
                    .max()
                    .orElse(0);
            if (claimed > least || claimed > cost.at(level)) {
                fault("%s is said to be at least %d, and %d is proven", level, claimed, least);
            }
        }
    }

    /**
     * In a group everybody has some companions. An even share of each of a group's pairs makes a fractional pairing of all
     * people, which costs no less than their prices; so the groups cost so many times that.
     */
    private static int companions(List<int[]> matches) {
        return matches.stream().mapToInt(it -> it.length).min().orElse(1) - 1;
    }

    /** What the level costs at least in every draw that costs the same in all levels before it. */
    private long checkedBound(LevelProof proof, int[] people, int times, Objective cost) {
        if (!PriceCheck.pricesHold(input, costs, people, proof)) {
            fault("the prices that prove the level %s are above the cost of a pair", proof.upTo());
            return 0;
        }
        return leastOf(proof, () -> OneTrio.bound(input, costs, people, proof), input.rules(), times, cost);
    }

    /** Where nobody is left out and there is one trio, so it is in every draw that is as good in the first levels. */
    public static long leastOf(
            LevelProof proof, Supplier<BigInteger> withOneTrio, Rules rules, int times, Objective cost) {
        List<Level> order = Level.order(rules);
        long[] byLevel = new long[Level.values().length];
        Level.add(cost, byLevel);
        long least = proof.least(proof.bound().multiply(BigInteger.valueOf(times)), order, byLevel);
        boolean oneTrio = rules.groupOf() == 2
                && rules.oddOne() == OddOne.TRIO
                && cost.leftOut() == 0
                && cost.extras() == 1
                && order.indexOf(proof.upTo()) > order.indexOf(Level.EXTRAS);
        return least < cost.at(proof.upTo()) && oneTrio
                ? Math.max(least, proof.least(withOneTrio.get(), order, byLevel))
                : least;
    }
}
