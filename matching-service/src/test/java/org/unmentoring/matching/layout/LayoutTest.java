package org.unmentoring.matching.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static double[][] settled(int nodes, int standing, int[][] ties) {
        var chance = new SplittableRandom(5);
        double[] x = chance.doubles(nodes, -100, 100).toArray();
        double[] y = chance.doubles(nodes, -100, 100).toArray();
        double[] mass = new double[nodes];
        Arrays.fill(mass, 1);
        var springs = new Springs();
        for (int[] tie : ties) {
            springs.add(tie[0], tie[1], 1);
        }
        new Layout(x, y, mass, standing, springs).settle();
        return new double[][] {x, y};
    }

    private static double distance(double[][] at, int one, int other) {
        return Math.hypot(at[0][one] - at[0][other], at[1][one] - at[1][other]);
    }

    @Test
    void theSameNetworkGetsTheSamePlacesToTheLastBit() {
        int[][] ties = {{0, 1}, {1, 2}, {30, 40}, {7, 12}};
        assertThat(settled(60, 10, ties)).isDeepEqualTo(settled(60, 10, ties));
    }

    @Test
    void whoStandsAlreadyStays() {
        var before = settled(20, 20, new int[0][]);
        var after = settled(20, 15, new int[][] {{0, 16}, {1, 19}});
        assertThat(Arrays.copyOf(after[0], 15)).isEqualTo(Arrays.copyOf(before[0], 15));
        assertThat(Arrays.copyOf(after[1], 15)).isEqualTo(Arrays.copyOf(before[1], 15));
        assertThat(after[0][16]).isNotEqualTo(before[0][16]);
    }

    @Test
    void aTieBringsTwoNearAndStrangersKeepTheirDistance() {
        var at = settled(2, 0, new int[][] {{0, 1}});
        assertThat(distance(at, 0, 1)).isBetween(0.5 * Layout.LENGTH, 1.5 * Layout.LENGTH);
        assertThat(distance(settled(2, 0, new int[0][]), 0, 1)).isGreaterThan(distance(at, 0, 1));
    }

    /** What the squares gather is nearly what adding up one by one gives, and exactly so for two. */
    @Test
    void gatheredPushesAreNearlyTheSumOfAll() {
        var chance = new SplittableRandom(8);
        double[] x = chance.doubles(500, -100, 100).toArray();
        double[] y = chance.doubles(500, -100, 100).toArray();
        double[] mass = chance.doubles(500, 1, 3).toArray();
        int[] all = java.util.stream.IntStream.range(0, 500).toArray();
        var squares = new Squares(500);
        squares.put(x, y, mass, all);
        squares.push(150, 20);
        double sumX = 0;
        double sumY = 0;
        for (int i : all) {
            double squared = (150 - x[i]) * (150 - x[i]) + (20 - y[i]) * (20 - y[i]);
            sumX += mass[i] * (150 - x[i]) / squared;
            sumY += mass[i] * (20 - y[i]) / squared;
        }
        double size = Math.hypot(sumX, sumY);
        assertThat(Math.hypot(squares.pushX - sumX, squares.pushY - sumY)).isLessThan(0.03 * size);
    }

    @Test
    void manyOnOneSpotAreNoTrouble() {
        double[] x = new double[100];
        double[] y = new double[100];
        double[] mass = new double[100];
        Arrays.fill(mass, 1);
        new Layout(x, y, mass, 0, new Springs()).settle();
        assertThat(x).doesNotContain(Double.NaN);
    }

    @Test
    void nobodyStandsOnSomebody() {
        var spots = new Spots(12);
        spots.take(0, 0);
        var taken = new ArrayList<int[]>();
        taken.add(new int[] {0, 0});
        for (int i = 0; i < 300; i++) {
            taken.add(spots.nearest(i % 7, -i % 5));
        }
        for (int one = 0; one < taken.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Math.hypot(taken.get(one)[0] - taken.get(other)[0], taken.get(one)[1] - taken.get(other)[1]))
                        .isGreaterThanOrEqualTo(12);
            }
        }
    }
}
