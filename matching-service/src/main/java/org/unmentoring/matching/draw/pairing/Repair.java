package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.check.Costs;

/**
 * Mends a round while it runs, when somebody has dropped out or comes late: those who are alone are drawn among
 * themselves; who is still alone then joins or opens one other match, and {@link Places} finds one for as many as possible.
 */
public final class Repair {

    private final DrawInput input;
    private final Costs costs;
    private final Chance chance;
    private final List<int[]> open;
    private final List<int[]> dissolved = new ArrayList<>();
    private final List<int[]> made = new ArrayList<>();

    /**
     * @param dissolved matches that are no more
     * @param made matches that take their place, or are new
     * @param alone who could not be helped
     */
    public record Repaired(List<int[]> dissolved, List<int[]> made, int[] alone) {}

    private Repair(DrawInput input, Collection<int[]> open, Chance chance) {
        this.input = input;
        this.open = new ArrayList<>(open);
        this.open.sort(Comparator.<int[]>comparingInt(it -> it[0]).thenComparingInt(it -> it[1]));
        this.chance = chance;
        costs = new Costs(input);
    }

    /**
     * @param input everybody who takes part now, without matches that are kept
     * @param settled matches that must not change, since their people have met or said something
     * @param open matches that may change, in any order
     * @param seed any text
     */
    public static Repaired of(DrawInput input, Collection<int[]> settled, Collection<int[]> open, String seed) {
        List<int[]> all = new ArrayList<>(settled);
        all.addAll(open);
        var repair = new Repair(input, open, new Chance(seed));
        Drawn drawn = Draw.of(input.keeping(all), seed);
        // Kept matches come out of a draw as the arrays that went in.
        var kept = new HashSet<>(all);
        drawn.matches().stream().filter(it -> !kept.contains(it)).forEach(repair.made::add);
        int[] alone = drawn.leftOut();
        for (int before = -1; alone.length > 0 && alone.length != before; ) {
            before = alone.length;
            alone = repair.placed(alone);
        }
        return new Repaired(repair.dissolved, repair.made, alone);
    }

    /** One way to change one match so that this person is in one. */
    record Change(List<int[]> made, Objective cost, long order) {}

    /**
     * As many as possible find a place, each in another match: in one that was just made rather than in one whose people
     * know of it.
     *
     * @return those who found none
     */
    private int[] placed(int[] alone) {
        List<int[]> matches = new ArrayList<>(made);
        matches.addAll(open);
        var changes = new Change[alone.length][matches.size()];
        for (int i = 0; i < alone.length; i++) {
            for (int j = 0; j < matches.size(); j++) {
                changes[i][j] = best(alone[i], matches.get(j));
            }
        }
        int[] places = new Places(changes, made.size(), this::compare).places();
        for (int i = 0; i < alone.length; i++) {
            if (places[i] >= 0) {
                apply(matches.get(places[i]), changes[i][places[i]]);
            }
        }
        return IntStream.range(0, alone.length)
                .filter(i -> places[i] < 0)
                .map(i -> alone[i])
                .toArray();
    }

    private void apply(int[] opened, Change change) {
        if (!made.remove(opened)) {
            open.remove(opened);
            dissolved.add(opened);
        }
        made.addAll(change.made());
    }

    private int compare(Change one, Change other) {
        int compared = one.cost().compare(other.cost(), input.rules());
        return compared != 0 ? compared : Long.compare(one.order(), other.order());
    }

    /** Null where this match can't be changed for this person. */
    private Change best(int person, int[] match) {
        return changes(person, match).stream().min(this::compare).orElse(null);
    }

    /** A trio gives one of its people away; a pair takes this person in. */
    private List<Change> changes(int person, int[] match) {
        List<Change> changes = new ArrayList<>();
        if (match.length == 3) {
            for (int it : match) {
                int[] others = Arrays.stream(match).filter(one -> one != it).toArray();
                offer(changes, List.of(pair(person, it), others));
            }
        } else if (match.length == 2 && allFineWithTrios(person, match)) {
            int[] trio = {person, match[0], match[1]};
            Arrays.sort(trio);
            offer(changes, List.of(trio));
        }
        return changes;
    }

    private boolean allFineWithTrios(int person, int[] match) {
        return costs.person(person).trioFine()
                && Arrays.stream(match).allMatch(it -> costs.person(it).trioFine());
    }

    private void offer(List<Change> changes, List<int[]> made) {
        boolean possible = made.stream().allMatch(this::canAllMeet);
        if (possible) {
            changes.add(new Change(made, costs.of(made, new int[0]), chance.next()));
        }
    }

    private boolean canAllMeet(int[] match) {
        for (int i = 0; i < match.length; i++) {
            for (int j = i + 1; j < match.length; j++) {
                if (!costs.canMeet(match[i], match[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[] pair(int one, int other) {
        return new int[] {Math.min(one, other), Math.max(one, other)};
    }
}
