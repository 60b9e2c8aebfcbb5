package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.Chance;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;

/**
 * Groups of three or four. The best groups can't be found for certain in reasonable time (partition into triangles is
 * NP-complete; Garey and Johnson 1979), so people change places as long as that helps, from several random beginnings,
 * and the gap to a lower bound is published with the draw: an even share of each group's pairs is a fractional pairing,
 * which {@link ClassPrices} bounds.
 */
final class GroupDraw {

    private static final int BEGINNINGS = 4;
    private static final int STEPS_PER_PERSON = 400;
    private static final long MOST_STEPS = 40_000_000;
    private static final int MIXING_STEPS_PER_PERSON = 40;

    private final Tariff tariff;
    private final Chance chance;
    private final int n;
    private final int groups;
    /** Where each group begins in the row; one more for the end. */
    private final int[] start;

    private final int[] groupAt;
    private int[] row;

    GroupDraw(Tariff tariff, Chance chance) {
        this.tariff = tariff;
        this.chance = chance;
        n = tariff.people;
        int wanted = tariff.table.rules.groupOf();
        int whole = n / wanted;
        groups = n == 0 ? 0 : n % wanted <= whole ? Math.max(1, whole) : whole + 1;
        start = new int[groups + 1];
        groupAt = new int[n];
        for (int g = 0; g < groups; g++) {
            start[g + 1] = start[g] + n / groups + (g < n % groups ? 1 : 0);
            for (int i = start[g]; i < start[g + 1]; i++) {
                groupAt[i] = g;
            }
        }
        row = IntStream.range(0, n).toArray();
    }

    /** The fewest companions that anybody in a group has. */
    static int companions(int people, int groupOf) {
        int whole = people / groupOf;
        int groups = people % groupOf <= whole ? Math.max(1, whole) : whole + 1;
        return people / groups - 1;
    }

    Seating draw() {
        int[] best = null;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < BEGINNINGS && least > 0; i++) {
            chance.shuffle(row);
            improve();
            long total = IntStream.range(0, groups).mapToLong(this::cost).sum();
            if (total < least) {
                least = total;
                best = row.clone();
            }
        }
        row = best == null ? row : best;
        for (long step = 0; groups > 1 && step < (long) MIXING_STEPS_PER_PERSON * n; step++) {
            swapUnlessDearer(chance.below(n), chance.below(n), true);
        }
        return seating();
    }

    private void improve() {
        long most = Math.min(MOST_STEPS, (long) STEPS_PER_PERSON * n);
        List<Integer> costly = costly();
        for (long step = 0; step < most && !costly.isEmpty() && groups > 1; step++) {
            int group = costly.get(chance.below(costly.size()));
            int place = start[group] + chance.below(start[group + 1] - start[group]);
            swapUnlessDearer(place, chance.below(n), false);
            if (step % n == 0) {
                costly = costly();
            }
        }
    }

    private List<Integer> costly() {
        List<Integer> costly = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            if (cost(g) > 0) {
                costly.add(g);
            }
        }
        return costly;
    }

    private void swapUnlessDearer(int place, int other, boolean onlyEqual) {
        int one = groupAt[place];
        int two = groupAt[other];
        if (one == two) {
            return;
        }
        long before = cost(one) + cost(two);
        swap(place, other);
        long after = cost(one) + cost(two);
        if (after > before || onlyEqual && after < before) {
            swap(place, other);
        }
    }

    private void swap(int place, int other) {
        int kept = row[place];
        row[place] = row[other];
        row[other] = kept;
    }

    private long cost(int group) {
        long cost = 0;
        for (int i = start[group]; i < start[group + 1]; i++) {
            for (int j = i + 1; j < start[group + 1]; j++) {
                cost += tariff.of(row[i], row[j]);
            }
        }
        return cost;
    }

    /** Who can't meet somebody of the group is left out of it, those with most such companions first. */
    private Seating seating() {
        var seating = new Seating();
        for (int g = 0; g < groups; g++) {
            List<Integer> group = new ArrayList<>();
            for (int i = start[g]; i < start[g + 1]; i++) {
                group.add(row[i]);
            }
            for (int odd = mostApart(group); odd >= 0; odd = mostApart(group)) {
                seating.leaveOut(group.remove(odd));
            }
            if (group.size() == 1) {
                seating.leaveOut(group.get(0));
            } else {
                seating.match(group.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return seating;
    }

    private int mostApart(List<Integer> group) {
        int worst = -1;
        long most = 0;
        for (int i = 0; i < group.size(); i++) {
            int person = group.get(i);
            long apart = group.stream()
                    .filter(it -> it != person && tariff.apart(person, it))
                    .count();
            if (apart > most) {
                most = apart;
                worst = i;
            }
        }
        return worst;
    }

    /** Prices by classes alone: odd sets say nothing about groups. */
    LevelProof proof(Level upTo) {
        var classes = Classes.of(tariff);
        var prices = new ClassPrices(classes);
        long[] each = IntStream.range(0, n)
                .mapToLong(i -> prices.price(classes.of[i]))
                .toArray();
        return new LevelProof(upTo, tariff.weight, each, List.of());
    }
}
