package org.unmentoring.matching.statistics;

import java.util.Arrays;
import org.unmentoring.matching.draw.Chance;

/**
 * Who gets into which arm: permuted blocks within strata. The first block of a stratum holds its first units as they come, the
 * next the following ones, and each block has each arm twice, in an order by chance. So arms stay alike in number at any time, and
 * nobody who does not know the seed can tell who comes where.
 */
public final class Blocks {

    /** How often each arm is in a block. */
    static final int EACH = 2;

    private Blocks() {}

    /**
     * Anybody who has the seed gets the same.
     *
     * @param stratum any text
     * @param place how many came to this stratum before: from 0
     * @param arms 2 or more
     * @return an arm from 0 to {@code arms - 1}
     */
    public static int arm(String seed, String stratum, int place, int arms) {
        int size = arms * EACH;
        var chance = new Chance(seed + '\n' + stratum + '\n' + place / size);
        int[] block = inOrder(size, arms);
        chance.shuffle(block);
        return block[place % size];
    }

    /** The same mechanism with other chance: arms for the units of one stratum. */
    static void redraw(int[] arms, int from, int to, int count, Chance chance) {
        int size = count * EACH;
        int[] block = new int[size];
        for (int i = from; i < to; i += size) {
            fill(block, count);
            chance.shuffle(block);
            System.arraycopy(block, 0, arms, i, Math.min(size, to - i));
        }
    }

    private static int[] inOrder(int size, int arms) {
        int[] block = new int[size];
        fill(block, arms);
        return block;
    }

    private static void fill(int[] block, int arms) {
        Arrays.setAll(block, i -> i % arms);
    }
}
