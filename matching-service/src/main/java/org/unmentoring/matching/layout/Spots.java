package org.unmentoring.matching.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Whole-numbered places, no two of which are nearer to each other than a distance. */
public final class Spots {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final int apart;

    /** Squares with the distance as their side: whoever is too near stands in this one or in one of the eight around it. */
    private final Map<Long, int[]> taken = new HashMap<>();

    public Spots(int apart) {
        this.apart = apart;
    }

    /** Somebody stands here already, near to others or not. */
    public void take(int x, int y) {
        taken.merge(square(x, y), new int[] {x, y}, (before, now) -> {
            var both = Arrays.copyOf(before, before.length + 2);
            both[before.length] = x;
            both[before.length + 1] = y;
            return both;
        });
    }

    /** @return the first free place on a spiral outwards from here (Vogel 1979), taken from now on */
    public int[] nearest(double x, double y) {
        for (int turn = 0; ; turn++) {
            double distance = apart * 0.6 * Math.sqrt(turn);
            int spotX = (int) StrictMath.rint(x + distance * StrictMath.cos(turn * GOLDEN_ANGLE));
            int spotY = (int) StrictMath.rint(y + distance * StrictMath.sin(turn * GOLDEN_ANGLE));
            if (isFree(spotX, spotY)) {
                take(spotX, spotY);
                return new int[] {spotX, spotY};
            }
        }
    }

    private boolean isFree(int x, int y) {
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                var there = taken.get(square(x + right * apart, y + down * apart));
                for (int i = 0; there != null && i < there.length; i += 2) {
                    long dx = there[i] - x;
                    long dy = there[i + 1] - y;
                    if (dx * dx + dy * dy < (long) apart * apart) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long square(int x, int y) {
        return (long) Math.floorDiv(x, apart) << 32 | (Math.floorDiv(y, apart) & 0xffffffffL);
    }
}
