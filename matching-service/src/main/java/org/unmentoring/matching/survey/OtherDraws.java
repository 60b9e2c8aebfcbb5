package org.unmentoring.matching.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.pairing.Draw;

/**
 * A round drawn some times more from its own input, by seeds that had the same right to be the round's. Which of the draws was carried
 * out is chance; so pairs of the others show what becomes of pairs that nobody puts in touch.
 *
 * <p>Only people who agreed are in these pairs. A pair that more than one draw made, one that was put in touch in an earlier round
 * and one that the rules make nearly sure are counted and left out, whichever draw they are of.
 */
record OtherDraws(
        String seed,
        int others,
        int redraws,
        int inSeveralDraws,
        int inTouchBefore,
        int tooLikely,
        List<AskedPair> pairs) {

    private static final int LEAST_REDRAWS = 100;

    /** So many people are drawn 10,000 times in seconds. */
    private static final int PEOPLE = 300;

    /** Of a pair that is drawn more often than that, hardly any other draw is without it. */
    private static final double MOST_LIKELY = 1 / 3.0;

    /** @param chance that the round's rules make them a pair, from {@link #redraws} further draws */
    record AskedPair(int one, int other, int draw, double chance) {}

    static OtherDraws of(DrawInput input, Drawn carriedOut, BitSet agreed, String seed, int others, int mostRedraws) {
        List<Set<Long>> draws = new ArrayList<>();
        Map<Long, Integer> times = new HashMap<>();
        for (int draw = 0; draw <= others; draw++) {
            var pairs = new HashSet<Long>();
            forEachPair(draw == 0 ? carriedOut : Draw.of(input, seed + " " + draw), agreed, pairs::add);
            pairs.forEach(it -> times.merge(it, 1, Integer::sum));
            draws.add(pairs);
        }
        var met = inTouch(input);
        int several = (int) times.values().stream().filter(it -> it > 1).count();
        int touched = (int) times.entrySet().stream()
                .filter(it -> it.getValue() == 1 && met.contains(it.getKey()))
                .count();
        times.entrySet().removeIf(it -> it.getValue() > 1 || met.contains(it.getKey()));
        int redraws = times.isEmpty() ? 1 : redraws(input.size(), mostRedraws);
        var drawn = drawnAgain(input, agreed, times.keySet(), seed, redraws);
        int likely = (int)
                drawn.values().stream().filter(it -> it > MOST_LIKELY * redraws).count();
        List<AskedPair> asked = new ArrayList<>();
        for (int draw = 0; draw <= others; draw++) {
            for (long pair : draws.get(draw)) {
                var again = drawn.get(pair);
                if (again != null && again <= MOST_LIKELY * redraws) {
                    asked.add(new AskedPair((int) (pair >>> 32), (int) pair, draw, (double) again / redraws));
                }
            }
        }
        return new OtherDraws(seed, others, redraws, several, touched, likely, asked);
    }

    /** The larger a round, the smaller are its chances, and the less depends on them. */
    static int redraws(int people, int most) {
        return (int) Math.max(LEAST_REDRAWS, Math.min(most, (long) PEOPLE * most / Math.max(1, people)));
    }

    private static Map<Long, Integer> drawnAgain(
            DrawInput input, BitSet agreed, Set<Long> pairs, String seed, int redraws) {
        Map<Long, Integer> times = new HashMap<>();
        pairs.forEach(it -> times.put(it, 0));
        for (int i = 0; i < redraws && !pairs.isEmpty(); i++) {
            forEachPair(
                    Draw.of(input, seed + " again " + i),
                    agreed,
                    pair -> times.computeIfPresent(pair, (it, before) -> before + 1));
        }
        return times;
    }

    private static Set<Long> inTouch(DrawInput input) {
        var pairs = new HashSet<Long>();
        for (int i = 0; i < input.relations(); i++) {
            pairs.add(pair(input.relationOne(i), input.relationOther(i)));
        }
        return pairs;
    }

    private static void forEachPair(Drawn drawn, BitSet agreed, LongConsumer use) {
        for (int[] match : drawn.matches()) {
            int[] people = Arrays.stream(match).filter(agreed::get).toArray();
            for (int i = 0; i < people.length; i++) {
                for (int j = i + 1; j < people.length; j++) {
                    use.accept(pair(people[i], people[j]));
                }
            }
        }
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
