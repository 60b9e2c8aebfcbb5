package org.unmentoring.matching.draw;

import java.nio.ByteBuffer;

/**
 * The generator xoshiro256** 1.0 by David Blackman and Sebastiano Vigna (public domain, prng.di.unimi.it), written down
 * here so that no JVM can change it. Its 256 bits of state are the SHA-256 of the seed, read as four big-endian words.
 */
public final class Chance {

    public static final String NAME = "xoshiro256**";

    private final long[] s = new long[4];

    public Chance(String seed) {
        ByteBuffer.wrap(Sha256.of(seed)).asLongBuffer().get(s);
    }

    public long next() {
        long result = Long.rotateLeft(s[1] * 5, 7) * 9;
        long t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = Long.rotateLeft(s[3], 45);
        return result;
    }

    /** Uniform in 0 (included) to bound (excluded): the top bits that suffice, thrown again until they fit. */
    public long below(long bound) {
        if (bound <= 1) {
            return 0;
        }
        int bits = 64 - Long.numberOfLeadingZeros(bound - 1);
        long drawn;
        do {
            drawn = next() >>> (64 - bits);
        } while (drawn >= bound);
        return drawn;
    }

    public int below(int bound) {
        return (int) below((long) bound);
    }

    /** Fisher and Yates, in Durstenfeld's form. */
    public void shuffle(int[] cards) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = cards[i];
            cards[i] = cards[j];
            cards[j] = kept;
        }
    }
}
