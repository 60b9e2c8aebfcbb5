package org.unmentoring.matching.draw.pairing;

/**
 * Whether pairs that change partners cost the same after it. Under prices by classes alone every pair of a best pairing
 * costs exactly its two prices, so new pairs must, too; and that is mostly known from their classes. Else costs are added
 * up.
 */
final class Tightness {

    private final Tariff tariff;
    private final Past past;
    private final int classes;
    /** By class and class whether a pair may cost exactly its prices; null where prices are not by classes. */
    private final boolean[] byClass;

    private final long[] price;
    /** The class in the upper half and the organisation in the lower: one look at each person. */
    private final long[] card;

    private Tightness(Tariff tariff, int classes, boolean[] byClass, long[] price, long[] card) {
        this.tariff = tariff;
        this.past = tariff.table.past;
        this.classes = classes;
        this.byClass = byClass;
        this.price = price;
        this.card = card;
    }

    static Tightness unknown(Tariff tariff) {
        return new Tightness(tariff, 0, null, null, null);
    }

    /** @param price one for each person, the same within a class, and reached by every pair there is */
    static Tightness of(Tariff tariff, Classes classes, long[] price) {
        int k = classes.count();
        boolean[] byClass = new boolean[k * k];
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                long prices = price[classes.members[c][0]] + price[classes.members[d][0]];
                byClass[c * k + d] = classes.base(c, d) == prices;
            }
        }
        long[] card = new long[tariff.size];
        for (int i = 0; i < card.length; i++) {
            int organisation = tariff.isNobody(i) ? Table.UNKNOWN : tariff.table.organisation[i];
            card[i] = (long) classes.of[i] << 32 | organisation & 0xffffffffL;
        }
        return new Tightness(tariff, k, byClass, price, card);
    }

    /** Whether a-c and b-d cost what a-b and c-d do. */
    boolean alike(int a, int b, int c, int d) {
        return byClass == null
                ? tariff.of(a, b) + tariff.of(c, d) == tariff.of(a, c) + tariff.of(b, d)
                : isTight(a, c) && isTight(b, d);
    }

    /** Whether b-c, d-e and f-a cost what a-b, c-d and e-f do. */
    boolean alike(int a, int b, int c, int d, int e, int f) {
        return byClass == null
                ? tariff.of(a, b) + tariff.of(c, d) + tariff.of(e, f)
                        == tariff.of(b, c) + tariff.of(d, e) + tariff.of(f, a)
                : isTight(b, c) && isTight(d, e) && isTight(f, a);
    }

    /** Whether all pairs cost exactly their prices when this one is added. */
    boolean mayBe(int a, int b) {
        return byClass == null || isTight(a, b);
    }

    private boolean isTight(int a, int b) {
        long one = card[a];
        long other = card[b];
        if (!byClass[(int) (one >>> 32) * classes + (int) (other >>> 32)]) {
            return false;
        }
        boolean plain = ((int) one != (int) other || (int) one == Table.UNKNOWN)
                && tariff.table.rules.acquaintances() == 0
                && !tariff.isNobody(a)
                && !tariff.isNobody(b)
                && past.surelyNothing(tariff.table.who[a], tariff.table.who[b]);
        return plain || tariff.of(a, b) == price[a] + price[b];
    }
}
