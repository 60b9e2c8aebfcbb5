package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.matching.draw.Certificate;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.PartProof;
import org.unmentoring.matching.draw.Rules;

/**
 * Draws a round: of all draws that are best under the rules one at random, with a proof that none is better. People whom
 * nobody of the others can meet are drawn for themselves, by {@link PartDraw}.
 */
public final class Draw {

    public static final String ALGORITHM = "unmentoring-draw with " + Chance.NAME;
    public static final int VERSION = 3;

    private Draw() {}

    /**
     * @param seed any text; its UTF-8 bytes are hashed into the state of the generator
     * @return the same bytes for the same input and seed, on every machine
     */
    public static Drawn of(DrawInput input, String seed) {
        var chance = new Chance(seed);
        List<PartDraw> parts = new ArrayList<>();
        for (Table part : new Table(input).parts()) {
            parts.add(new PartDraw(part, chance));
        }
        return together(input, parts);
    }

    private static Drawn together(DrawInput input, List<PartDraw> parts) {
        List<int[]> matches = new ArrayList<>(input.kept());
        List<Integer> leftOut = new ArrayList<>();
        List<PartProof> proofs = new ArrayList<>();
        long[] cost = new long[Level.values().length];
        for (PartDraw part : parts) {
            part.addTo(matches, leftOut);
            proofs.add(part.proof());
            Level.add(part.objective(), cost);
        }
        matches.sort(Comparator.<int[]>comparingInt(it -> it[0]).thenComparingInt(it -> it[1]));
        int[] out = leftOut.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(out);
        return new Drawn(
                matches, out, Objective.of(cost), least(input.rules(), parts), method(parts), new Certificate(proofs));
    }

    /** The sum of the parts' bounds, level by level, up to the first level that some part can't prove. */
    private static Objective least(Rules rules, List<PartDraw> parts) {
        long[] least = new long[Level.values().length];
        boolean proven = true;
        for (Level level : Level.order(rules)) {
            for (PartDraw part : parts) {
                least[level.ordinal()] +=
                        proven || parts.size() == 1 ? part.proof().lowerBound().at(level) : 0;
            }
            for (PartDraw part : parts) {
                proven &=
                        part.proof().lowerBound().at(level) == part.objective().at(level);
            }
        }
        return Objective.of(least);
    }

    private static String method(List<PartDraw> parts) {
        List<String> methods =
                parts.stream().map(it -> it.proof().method()).distinct().toList();
        return methods.size() == 1 ? methods.get(0) : methods.isEmpty() ? "exhaustive" : "parts";
    }
}
