package org.unmentoring.matching.draw;

import java.util.Arrays;

/** Who was introduced to whom and who met: an open-addressing table of pairs, since a draw asks it many million times. */
final class History {

    static final byte NOTHING = 0;
    static final byte INTRODUCED = 1;
    static final byte MET = 2;

    private static final long EMPTY = -1;

    private final long[] pairs;
    private final byte[] states;
    private final int mask;

    History(int relations) {
        int capacity = Integer.highestOneBit(Math.max(8, relations) * 2 + 1) * 2;
        pairs = new long[capacity];
        Arrays.fill(pairs, EMPTY);
        states = new byte[capacity];
        mask = capacity - 1;
    }

    void remember(int a, int b, boolean met) {
        int slot = slot(key(a, b));
        pairs[slot] = key(a, b);
        states[slot] = (byte) Math.max(states[slot], met ? MET : INTRODUCED);
    }

    byte between(int a, int b) {
        return states[slot(key(a, b))];
    }

    private static long key(int a, int b) {
        return a < b ? (long) a << 32 | b : (long) b << 32 | a;
    }

    /** Where the pair is, or the free place where it belongs. Multiplicative hashing (Knuth, TAOCP 3, 6.4). */
    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (pairs[slot] != EMPTY && pairs[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
