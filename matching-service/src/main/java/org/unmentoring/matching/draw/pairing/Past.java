package org.unmentoring.matching.draw.pairing;

import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;

/**
 * Who has to do with whom: met, put in touch, or must be kept apart. Each person's acquaintances lie together, sorted, so
 * that a question is one short binary search in one stretch of memory; and most questions are answered by a hint before.
 */
final class Past {

    static final int NOTHING = 0;
    static final int APART = 1;
    static final int INTRODUCED = 2;
    static final int MET = 4;

    private static final int FLAGS = 3;
    private static final int HINTS_PER_LONG = 16;

    private final int[] start;
    /** The other person in the upper half; below the three flags, and above those how recent the latest round is. */
    private final long[] entries;
    /** A bit for the hash of each pair there is (Bloom 1970), small enough to stay near the processor. */
    private final long[] hint;

    Past(DrawInput input) {
        int n = input.size();
        int oldest = Integer.MAX_VALUE;
        int[] count = new int[n + 1];
        for (int i = 0; i < input.relations(); i++) {
            oldest = Math.min(oldest, input.relationRound(i));
            if (startsPair(input, i)) {
                count[input.relationOne(i) + 1]++;
                count[input.relationOther(i) + 1]++;
            }
        }
        for (long pair : input.apart()) {
            count[(int) (pair >>> 32) + 1]++;
            count[(int) pair + 1]++;
        }
        for (int i = 0; i < n; i++) {
            count[i + 1] += count[i];
        }
        start = count.clone();
        entries = new long[count[n]];
        hint = new long[Integer.highestOneBit(Math.max(1, count[n] / HINTS_PER_LONG)) * 2];
        fill(input, oldest, count);
        for (int person = 0; input.apart().length > 0 && person < n; person++) {
            java.util.Arrays.sort(entries, start[person], start[person + 1]);
        }
    }

    private static boolean startsPair(DrawInput input, int i) {
        return i == 0
                || input.relationOne(i) != input.relationOne(i - 1)
                || input.relationOther(i) != input.relationOther(i - 1);
    }

    /** The relations are sorted, and so is what each person gets of them. */
    private void fill(DrawInput input, int oldest, int[] next) {
        int i = 0;
        while (i < input.relations()) {
            int one = input.relationOne(i);
            int two = input.relationOther(i);
            int flags = INTRODUCED;
            int latest = 0;
            do {
                flags |= input.relationMet(i) ? MET : 0;
                latest = Math.max(latest, input.relationRound(i) - oldest + 1);
                i++;
            } while (i < input.relations() && !startsPair(input, i));
            put(one, two, flags | Math.min(latest, Level.MOST_RECENT) << FLAGS, next);
        }
        for (long pair : input.apart()) {
            put((int) (pair >>> 32), (int) pair, APART, next);
        }
    }

    private void put(int one, int two, int what, int[] next) {
        long hash = hash(one, two);
        hint[(int) (hash >>> 6) & hint.length - 1] |= 1L << hash;
        entries[next[one]++] = (long) two << 32 | what;
        entries[next[two]++] = (long) one << 32 | what;
    }

    /** All entries; each pair has two. */
    int entries() {
        return entries.length;
    }

    int entry(int at) {
        return (int) entries[at];
    }

    /** Multiplicative hashing (Knuth, TAOCP 3, 6.4), the same for both orders. */
    private static long hash(int one, int two) {
        long pair = one < two ? (long) one << 32 | two : (long) two << 32 | one;
        long hash = pair * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 32;
    }

    /** True for most pairs between whom there is nothing, and for no others. */
    boolean surelyNothing(int one, int two) {
        long hash = hash(one, two);
        return (hint[(int) (hash >>> 6) & hint.length - 1] & 1L << hash) == 0;
    }

    /** All flags of the pair and how recent it is. */
    int between(int one, int two) {
        if (surelyNothing(one, two)) {
            return NOTHING;
        }
        int person = start[one + 1] - start[one] < start[two + 1] - start[two] ? one : two;
        long sought = (long) (person == one ? two : one) << 32;
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
        int what = NOTHING;
        for (int at = low; at < start[person + 1] && entries[at] >>> 32 == sought >>> 32; at++) {
            what |= (int) entries[at];
        }
        return what;
    }

    static int recency(int entry) {
        return entry >>> FLAGS;
    }

    /** People whom both have met, counted up to a limit. */
    int commonAcquaintances(int one, int two, int limit) {
        int i = start[one];
        int j = start[two];
        int common = 0;
        while (i < start[one + 1] && j < start[two + 1] && common < limit) {
            int here = (int) (entries[i] >>> 32);
            int there = (int) (entries[j] >>> 32);
            boolean oneMet = (entries[i] & MET) != 0;
            boolean bothMet = here == there && oneMet && (entries[j] & MET) != 0;
            // Somebody may be there twice: of two entries for the same one, the one without a meeting is passed.
            boolean passOne = here < there || here == there && !oneMet;
            common += bothMet ? 1 : 0;
            i += passOne || bothMet ? 1 : 0;
            j += passOne ? 0 : 1;
        }
        return common;
    }
}
