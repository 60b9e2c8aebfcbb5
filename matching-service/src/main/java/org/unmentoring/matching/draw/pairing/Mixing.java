package org.unmentoring.matching.draw.pairing;

import org.unmentoring.matching.draw.Chance;

/**
 * Walks from one of the best pairings to another: two pairs, or three, change partners wherever that costs the same. Every
 * step is as likely as its way back, so in the long run every pairing that can be reached is equally likely
 * (Metropolis et al. 1953). Without it a draw would show the way it was found.
 */
final class Mixing {

    /** Pairs of a large draw are random within their classes already, and fewer steps even out the classes. */
    private static final int LARGE = 20_000;

    private static final int ACCEPTED_PER_PAIR = 10;
    private static final int ACCEPTED_PER_PAIR_OF_MANY = 3;
    private static final int TRIED_PER_ACCEPTED = 6;

    private final Tariff tariff;
    private final Tightness tight;
    private final int[] mate;
    private final Chance chance;
    /** Two neighbours from an even place on are a pair: what a step asks of two pairs lies in two places. */
    private final long[] row;

    private final int length;
    /** Three people without mates, or none. */
    private final int[] trio;

    private Mixing(Tariff tariff, Tightness tight, int[] mate, int[] trio, Chance chance) {
        this.tariff = tariff;
        this.tight = tight;
        this.mate = mate;
        this.trio = trio;
        this.chance = chance;
        row = new long[mate.length];
        int next = 0;
        for (int a = 0; a < mate.length; a++) {
            if (mate[a] > a && !inTrio(a) && !inTrio(mate[a])) {
                row[next++] = tight.card(a);
                row[next++] = tight.card(mate[a]);
            }
        }
        length = next;
    }

    /** @param mate changed to another pairing that costs the same */
    static void mix(Tariff tariff, Tightness tight, int[] mate, Chance chance) {
        new Mixing(tariff, tight, mate, new int[0], chance).mix();
    }

    /** The trio changes too: it gets whom it swaps with. The mates of its members and of nobody are of no account. */
    static void mix(Tariff tariff, Tightness tight, int[] mate, int[] trio, Chance chance) {
        new Mixing(tariff, tight, mate, trio, chance).mix();
    }

    private boolean inTrio(int i) {
        return trio.length > 0 && (i == trio[0] || i == trio[1] || i == trio[2] || tariff.isNobody(i));
    }

    private void mix() {
        long pairs = length / 2;
        long wanted = pairs * (length > LARGE ? ACCEPTED_PER_PAIR_OF_MANY : ACCEPTED_PER_PAIR);
        long accepted = 0;
        for (long tried = 0; pairs > 1 && tried < TRIED_PER_ACCEPTED * wanted && accepted < wanted; tried++) {
            if (trio.length > 0 && (tried & 1) == 0) {
                swapWithTrio();
            } else {
                accepted += pairs > 2 && (tried & 3) == 1 ? swapThree() : swapTwo();
            }
        }
        for (int i = 0; i < length; i += 2) {
            int a = Tightness.person(row[i]);
            int b = Tightness.person(row[i + 1]);
            mate[a] = b;
            mate[b] = a;
        }
    }

    private int swapTwo() {
        int i = chance.below(length);
        int j = chance.below(length);
        long a = row[i];
        long b = row[i ^ 1];
        long c = row[j];
        long d = row[j ^ 1];
        if (i >> 1 == j >> 1 || !tight.alike(a, b, c, d)) {
            return 0;
        }
        row[i ^ 1] = c;
        row[j] = b;
        return 1;
    }

    /** a-b, c-d, e-f become b-c, d-e, f-a: with the ends chosen at random, all eight ways to change. */
    private int swapThree() {
        int i = chance.below(length);
        int j = chance.below(length);
        int k = chance.below(length);
        if (i >> 1 == j >> 1 || i >> 1 == k >> 1 || j >> 1 == k >> 1) {
            return 0;
        }
        long a = row[i];
        long b = row[i ^ 1];
        long c = row[j];
        long d = row[j ^ 1];
        long e = row[k];
        long f = row[k ^ 1];
        if (!tight.alike(a, b, c, d, e, f)) {
            return 0;
        }
        row[i] = c;
        row[j] = e;
        row[j ^ 1] = d;
        row[k] = a;
        return 1;
    }

    private void swapWithTrio() {
        int at = chance.below(3);
        int a = trio[at];
        int i = chance.below(length);
        int c = Tightness.person(row[i]);
        int d = Tightness.person(row[i ^ 1]);
        int one = trio[(at + 1) % 3];
        int other = trio[(at + 2) % 3];
        long before = Extras.trio(tariff, a, one, other) + tariff.of(c, d);
        if (before == Extras.trio(tariff, c, one, other) + tariff.of(a, d) && tight.mayBe(a, d)) {
            trio[at] = c;
            row[i] = tight.card(a);
        }
    }
}
