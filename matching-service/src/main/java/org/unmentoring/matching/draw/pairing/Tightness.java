package org.unmentoring.matching.draw.pairing;

/**
 * Whether pairs that change partners cost the same after it. Under prices by classes alone every pair of a best pairing
 * costs exactly its two prices, so new pairs must, too; and that is mostly known from their classes. Else costs are added
 * up.
 *
 * <p>People come as cards: the place of a person in the lower 24 bits, the organisation in the next 24, the class above.
 * So most questions need no look anywhere else.
 */
final class Tightness {

    private static final int BITS = 24;
    private static final int MASK = (1 << BITS) - 1;

    private final Tariff tariff;
    private final boolean plainTariff;
    private final int classes;
    /** By class and class whether a pair may cost exactly its prices; null where prices are not by classes. */
    private final boolean[] byClass;

    private final long[] price;
    private final int[] classOf;

    private Tightness(Tariff tariff, int classes, boolean[] byClass, long[] price, int[] classOf) {
        this.tariff = tariff;
        plainTariff = tariff.table.rules.acquaintances() == 0;
        this.classes = classes;
        this.byClass = byClass;
        this.price = price;
        this.classOf = classOf;
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
        return new Tightness(tariff, k, byClass, price, classes.of);
    }

    long card(int person) {
        if (byClass == null) {
            return person;
        }
        int organisation = tariff.isNobody(person) ? Table.UNKNOWN : tariff.table.organisation[person];
        return (long) classOf[person] << 2 * BITS | (long) (organisation & MASK) << BITS | person;
    }

    static int person(long card) {
        return (int) card & MASK;
    }

    /** Whether a-c and b-d cost what a-b and c-d do. */
    boolean alike(long a, long b, long c, long d) {
        return byClass == null ? cost(a, b) + cost(c, d) == cost(a, c) + cost(b, d) : isTight(a, c) && isTight(b, d);
    }

    /** Whether b-c, d-e and f-a cost what a-b, c-d and e-f do. */
    boolean alike(long a, long b, long c, long d, long e, long f) {
        return byClass == null
                ? cost(a, b) + cost(c, d) + cost(e, f) == cost(b, c) + cost(d, e) + cost(f, a)
                : isTight(b, c) && isTight(d, e) && isTight(f, a);
    }

    /** Whether all pairs cost exactly their prices when this one is added. */
    boolean mayBe(int a, int b) {
        return byClass == null || isTight(card(a), card(b));
    }

    private long cost(long one, long other) {
        return tariff.of(person(one), person(other));
    }

    private boolean isTight(long one, long other) {
        if (!byClass[(int) (one >>> 2 * BITS) * classes + (int) (other >>> 2 * BITS)]) {
            return false;
        }
        int a = person(one);
        int b = person(other);
        return plainTariff && isPlain(one, other) || tariff.of(a, b) == price[a] + price[b];
    }

    /** Nothing but their classes decides what two such people cost. */
    private boolean isPlain(long one, long other) {
        int a = person(one);
        int b = person(other);
        int organisation = (int) (one >>> BITS) & MASK;
        return (organisation != ((int) (other >>> BITS) & MASK) || organisation == MASK)
                && !tariff.isNobody(a)
                && !tariff.isNobody(b)
                && tariff.table.between(a, b) == Past.NOTHING;
    }
}
