package org.unmentoring.bench.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;

/**
 * The best of all possible draws, by a dynamic programme over the sets of people who still wait: the first of them is left
 * out, or is in one of the matches that are possible. Also lists all best draws.
 */
public final class BestOfAll {

    private static final int WAITING = -1;

    private final Programme programme;
    private final Charges charges;
    private final int[] who;
    /** By the first of the people who wait. */
    private final List<List<Choice>> choices = new ArrayList<>();

    private final Packing packing;
    private final long[] least;

    /** What may become of some people: a set of bits, their matches, and the cost. */
    private record Choice(int people, List<int[]> matches, long[] byLevel, long cost) {}

    public BestOfAll(Programme programme) {
        this.programme = programme;
        charges = new Charges(programme);
        who = charges.drawn();
        var all = new Choices(charges, who).all();
        packing = new Packing(
                Charges.order(programme.rules()),
                all.stream().map(Choices.Choice::byLevel).toList(),
                who.length);
        for (int i = 0; i < who.length; i++) {
            choices.add(new ArrayList<>());
        }
        for (var it : all) {
            choices.get(Integer.numberOfTrailingZeros(it.people()))
                    .add(new Choice(it.people(), it.matches(), it.byLevel(), packing.packed(it.byLevel())));
        }
        least = new long[1 << who.length];
        Arrays.fill(least, WAITING);
        least[0] = 0;
    }

    public Objective objective() {
        return packing.objective(least(everybody()));
    }

    private int everybody() {
        return (1 << who.length) - 1;
    }

    private long least(int waiting) {
        if (least[waiting] == WAITING) {
            long best = Long.MAX_VALUE;
            for (Choice it : choices.get(Integer.numberOfTrailingZeros(waiting))) {
                if ((it.people() & ~waiting) == 0) {
                    best = Math.min(best, it.cost() + least(waiting & ~it.people()));
                }
            }
            least[waiting] = best;
        }
        return least[waiting];
    }

    /** The texts of all best draws, or of more than the limit when there are more. */
    public List<String> texts(int limit) {
        least(everybody());
        List<String> texts = new ArrayList<>();
        collect(everybody(), new ArrayList<>(programme.kept()), texts, limit);
        return texts;
    }

    private void collect(int waiting, List<int[]> matches, List<String> texts, int limit) {
        if (texts.size() > limit) {
            return;
        }
        if (waiting == 0) {
            texts.add(text(matches));
            return;
        }
        for (Choice it : choices.get(Integer.numberOfTrailingZeros(waiting))) {
            int rest = waiting & ~it.people();
            if ((it.people() & ~waiting) == 0 && it.cost() + least(rest) == least(waiting)) {
                int before = matches.size();
                matches.addAll(it.matches());
                collect(rest, matches, texts, limit);
                matches.subList(before, matches.size()).clear();
            }
        }
    }

    private String text(List<int[]> matches) {
        var seated = new boolean[programme.size()];
        matches.forEach(match -> Arrays.stream(match).forEach(it -> seated[it] = true));
        int[] leftOut = Arrays.stream(who).filter(it -> !seated[it]).toArray();
        var sorted = matches.stream()
                .sorted(Comparator.<int[]>comparingInt(it -> it[0]).thenComparingInt(it -> it[1]))
                .toList();
        return new Drawn(sorted, leftOut, null, null, "", null).text();
    }
}
