package org.unmentoring.matching.draw.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unmentoring.matching.draw.OddSet;

class BlossomTest {

    private static final int POINTS = 100;

    /** Near points form blossoms in blossoms in blossoms, and these open again: nothing else tries them so hard. */
    @Property(tries = 100)
    void pointsOnAMapArePairedAtTheCostThatTheirPricesProve(@ForAll long chance) {
        long[][] cost = distances(new Random(chance));
        int[] mate = new int[POINTS];
        Arrays.fill(mate, Pairing.FREE);
        long[] price = new long[POINTS];
        var blossom = new Blossom(everything(cost), mate, price);
        assertThat(blossom.solve()).isTrue();
        List<OddSet> sets = blossom.sets();
        for (int a = 0; a < POINTS; a++) {
            for (int b = a + 1; b < POINTS; b++) {
                assertThat(price[a] + price[b] - inCommon(sets, a, b)).isLessThanOrEqualTo(cost[a][b]);
            }
        }
        long total = 0;
        for (int a = 0; a < POINTS; a++) {
            assertThat(mate[mate[a]]).isEqualTo(a);
            total += mate[a] > a ? cost[a][mate[a]] : 0;
        }
        long bound = Arrays.stream(price).sum()
                - sets.stream()
                        .mapToLong(it -> it.price() * (it.members().length / 2))
                        .sum();
        assertThat(total).isEqualTo(bound);
    }

    private static long[][] distances(Random random) {
        int[] x = random.ints(POINTS, 0, 1_000).toArray();
        int[] y = random.ints(POINTS, 0, 1_000).toArray();
        long[][] cost = new long[POINTS][POINTS];
        for (int a = 0; a < POINTS; a++) {
            for (int b = 0; b < POINTS; b++) {
                cost[a][b] = Weights.UNIT * (Math.abs(x[a] - x[b]) + Math.abs(y[a] - y[b]));
            }
        }
        return cost;
    }

    private static Blossom.Edges everything(long[][] cost) {
        int[] start = new int[POINTS + 1];
        int[] neighbour = new int[POINTS * (POINTS - 1)];
        long[] costs = new long[neighbour.length];
        int at = 0;
        for (int a = 0; a < POINTS; a++) {
            for (int b = 0; b < POINTS; b++) {
                if (a != b) {
                    neighbour[at] = b;
                    costs[at++] = cost[a][b];
                }
            }
            start[a + 1] = at;
        }
        return new Blossom.Edges(start, neighbour, costs);
    }

    private static long inCommon(List<OddSet> sets, int a, int b) {
        return sets.stream()
                .filter(it -> Arrays.binarySearch(it.members(), a) >= 0 && Arrays.binarySearch(it.members(), b) >= 0)
                .mapToLong(OddSet::price)
                .sum();
    }
}
