package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;

/**
 * Who has to do with whom: met, put in touch, or must be kept apart. Pairs lie with the one of the smaller place, sorted by
 * the other, so that a question is one short binary search in one stretch of memory; and most questions are answered by a
 * hint before.
 */
final class Past {

    static final int NOTHING = 0;
    static final int APART = 1;
    static final int INTRODUCED = 2;
    static final int MET = 4;

    private static final int FLAGS = 3;
    private static final int FLAG_BITS = (1 << FLAGS) - 1;
    private static final int HINTS_PER_LONG = 8;

    /** Where the pairs of each person begin, by the smaller place. */
    private final int[] start;
    /** The other person in the upper half; below the three flags, and above those how recent the latest round is. */
    private final long[] entries;
    /** As in the input: sorted, the smaller place in the upper half, the other in the lower. */
    private final long[] apart;
    /** Two bits of a word for the hash of each pair there is (Bloom 1970), small enough to stay near the processor. */
    private final long[] hint;

    private int most;

    Past(DrawInput input) {
        apart = input.apart();
        start = new int[input.size() + 1];
        int oldest = Integer.MAX_VALUE;
        int pairs = 0;
        for (int i = 0; i < input.relations(); i++) {
            oldest = Math.min(oldest, input.relationRound(i));
            pairs += startsPair(input, i) ? 1 : 0;
        }
        entries = new long[pairs];
        hint = new long[Integer.highestOneBit(Math.max(1, (pairs + apart.length) / HINTS_PER_LONG)) * 2];
        fill(input, oldest);
        for (long pair : apart) {
            remember((int) (pair >>> 32), (int) pair, APART);
        }
    }

    private static boolean startsPair(DrawInput input, int i) {
        return i == 0
                || input.relationOne(i) != input.relationOne(i - 1)
                || input.relationOther(i) != input.relationOther(i - 1);
    }

    /** The relations are sorted, and so are the entries. */
    private void fill(DrawInput input, int oldest) {
        int next = 0;
        int i = 0;
        for (int person = 0; person < input.size(); person++) {
            start[person] = next;
            while (i < input.relations() && input.relationOne(i) == person) {
                int other = input.relationOther(i);
                int flags = INTRODUCED;
                int latest = 0;
                do {
                    flags |= input.relationMet(i) ? MET : 0;
                    latest = Math.max(latest, input.relationRound(i) - oldest + 1);
                    i++;
                } while (i < input.relations() && !startsPair(input, i));
                int what = flags | Math.min(latest, Level.MOST_RECENT) << FLAGS;
                entries[next++] = (long) other << 32 | what;
                remember(person, other, what);
            }
        }
        start[input.size()] = next;
    }

    private void remember(int one, int other, int what) {
        long hash = hash(one, other);
        hint[(int) (hash >>> 32) & hint.length - 1] |= bits(hash);
        most = (most | what) & FLAG_BITS | Math.max(recency(most), recency(what)) << FLAGS;
    }

    /** Multiplicative hashing (Knuth, TAOCP 3, 6.4). */
    private static long hash(int smaller, int greater) {
        long hash = ((long) smaller << 32 | greater) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 32;
    }

    /** Two of the 64 bits of a word. */
    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }

    /** The flags of all pairs together, and the most recent of them. */
    int most() {
        return most;
    }

    /** All flags of the pair and how recent it is. */
    int between(int one, int two) {
        int smaller = Math.min(one, two);
        int greater = Math.max(one, two);
        long hash = hash(smaller, greater);
        if ((hint[(int) (hash >>> 32) & hint.length - 1] & bits(hash)) != bits(hash)) {
            return NOTHING;
        }
        int what =
                apart.length > 0 && Arrays.binarySearch(apart, (long) smaller << 32 | greater) >= 0 ? APART : NOTHING;
        int at = first(smaller, (long) greater << 32);
        return at < start[smaller + 1] && (int) (entries[at] >>> 32) == greater ? what | (int) entries[at] : what;
    }

    /** The first entry of a person that is not below. */
    private int first(int person, long sought) {
        int low = start[person];
        int high = start[person + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int recency(int entry) {
        return entry >>> FLAGS;
    }
}
