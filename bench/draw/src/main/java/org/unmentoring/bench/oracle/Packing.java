package org.unmentoring.bench.oracle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;

/** All levels in one number, each in digits of its own, the most important one first: sums and comparisons stay exact. */
public final class Packing {

    private final List<Level> order;
    private final long[] weight = new long[Level.values().length];

    /** The levels don't fit into 63 bits. */
    public static final class TooLarge extends RuntimeException {}

    /**
     * @param parts whatever a draw may consist of
     * @param count of how many parts a draw consists at most
     * @throws TooLarge when the levels don't fit into 63 bits
     */
    public Packing(List<Level> order, Collection<long[]> parts, int count) {
        this.order = order;
        long next = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            int level = order.get(i).ordinal();
            long most = parts.stream().mapToLong(it -> it[level]).max().orElse(0);
            weight[level] = next;
            if (next > Long.MAX_VALUE / (most * count + 1)) {
                throw new TooLarge();
            }
            next *= most * count + 1;
        }
    }

    public long packed(long[] byLevel) {
        long packed = 0;
        for (int level = 0; level < weight.length; level++) {
            packed += byLevel[level] * weight[level];
        }
        return packed;
    }

    public long packed(Objective objective) {
        return packed(Arrays.stream(Level.values()).mapToLong(objective::at).toArray());
    }

    public Objective objective(long packed) {
        long[] byLevel = new long[weight.length];
        for (Level level : order) {
            byLevel[level.ordinal()] = packed / weight[level.ordinal()];
            packed %= weight[level.ordinal()];
        }
        return Objective.of(byLevel);
    }
}
