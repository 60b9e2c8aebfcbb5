package org.unmentoring.matching.draw;

import java.util.Arrays;

/**
 * Who has to do with whom: met, put in touch, or must be kept apart. Each person's acquaintances lie together, sorted, so
 * that a question is one short binary search in one stretch of memory.
 */
final class Past {

    static final int NOTHING = 0;
    static final int APART = 1;
    static final int INTRODUCED = 2;
    static final int MET = 4;

    /** Rounds further back than so many are told apart no more. */
    static final int MOST_RECENT = 1023;

    private static final int FLAGS = 3;
    private static final int HINTS_PER_LONG = 16;

    private final int[] start;
    private final int[] other;
    /** The three flags; above them how recent the latest round is, from 1 for the oldest round. */
    private final int[] what;
    /** A bit for the hash of each pair there is (Bloom 1970), small enough to stay near the processor. */
    private final long[] hint;

    Past(DrawInput input) {
        int n = input.size();
        int oldest = Integer.MAX_VALUE;
        int[] entries = new int[n + 1];
        for (int i = 0; i < input.relations(); i++) {
            oldest = Math.min(oldest, input.relationRound(i));
            if (startsPair(input, i)) {
                entries[input.relationOne(i) + 1]++;
                entries[input.relationOther(i) + 1]++;
            }
        }
        for (long pair : input.apart()) {
            entries[(int) (pair >>> 32) + 1]++;
            entries[(int) pair + 1]++;
        }
        for (int i = 0; i < n; i++) {
            entries[i + 1] += entries[i];
        }
        start = entries.clone();
        other = new int[entries[n]];
        hint = new long[Integer.highestOneBit(Math.max(1, entries[n] / HINTS_PER_LONG)) * 2];
        what = new int[entries[n]];
        fill(input, oldest, entries);
        for (int person = 0; person < n; person++) {
            sort(person);
        }
    }

    private static boolean startsPair(DrawInput input, int i) {
        return i == 0
                || input.relationOne(i) != input.relationOne(i - 1)
                || input.relationOther(i) != input.relationOther(i - 1);
    }

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
            put(one, two, flags | Math.min(latest, MOST_RECENT) << FLAGS, next);
        }
        for (long pair : input.apart()) {
            put((int) (pair >>> 32), (int) pair, APART, next);
        }
    }

    private void put(int one, int two, int entry, int[] next) {
        long hash = hash(one, two);
        hint[(int) (hash >>> 6) & hint.length - 1] |= 1L << hash;
        other[next[one]] = two;
        what[next[one]++] = entry;
        other[next[two]] = one;
        what[next[two]++] = entry;
    }

    /** By insertion, since the input is sorted and each stretch nearly is. A pair that is there twice stays so. */
    private void sort(int person) {
        for (int i = start[person] + 1; i < start[person + 1]; i++) {
            int there = other[i];
            int entry = what[i];
            int at = i;
            while (at > start[person] && other[at - 1] > there) {
                other[at] = other[at - 1];
                what[at] = what[at - 1];
                at--;
            }
            other[at] = there;
            what[at] = entry;
        }
    }

    /** All entries; each pair has two. */
    int entries() {
        return what.length;
    }

    int entry(int at) {
        return what[at];
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
        int sought = person == one ? two : one;
        int at = Arrays.binarySearch(other, start[person], start[person + 1], sought);
        if (at < 0) {
            return NOTHING;
        }
        int entry = what[at];
        entry |= at > start[person] && other[at - 1] == sought ? what[at - 1] : 0;
        entry |= at + 1 < start[person + 1] && other[at + 1] == sought ? what[at + 1] : 0;
        return entry;
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
            if (other[i] < other[j]) {
                i++;
            } else if (other[i] > other[j]) {
                j++;
            } else {
                common += (what[i] & what[j] & MET) != 0 ? 1 : 0;
                i++;
                j++;
            }
        }
        return common;
    }
}
