package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.matching.draw.OddSet;

/**
 * Finds the pairs that cost less than their prices say, without asking all of them: in two classes, sorted by price, the
 * pairs whose prices exceed the classes' base are a corner of the square, and usually an empty one.
 */
final class Prices {

    private final Tariff tariff;
    private final Classes classes;
    private final long[] price;
    private final List<OddSet> sets;
    private final List<List<Integer>> setsOf = new ArrayList<>();

    Prices(Tariff tariff, Classes classes, long[] price, List<OddSet> sets) {
        this.tariff = tariff;
        this.classes = classes;
        this.price = price;
        this.sets = sets;
        for (int i = 0; i < price.length; i++) {
            setsOf.add(sets.isEmpty() ? List.of() : new ArrayList<>());
        }
        for (int s = 0; s < sets.size(); s++) {
            for (int it : sets.get(s).members()) {
                setsOf.get(it).add(s);
            }
        }
    }

    /** Up to so many pairs that cost less than their prices. */
    List<long[]> violators(long most) {
        int[][] dearFirst = new int[classes.count()][];
        for (int c = 0; c < classes.count(); c++) {
            dearFirst[c] = Arrays.stream(classes.members[c])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(it -> -price[it]).thenComparing(it -> it))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        List<long[]> violators = new ArrayList<>();
        for (int c = 0; c < classes.count(); c++) {
            for (int d = c; d < classes.count(); d++) {
                for (int a : dearFirst[c]) {
                    if (!addCorner(a, dearFirst[d], classes.base(c, d), c == d, violators)) {
                        break;
                    }
                    if (violators.size() >= most) {
                        return violators;
                    }
                }
            }
        }
        return violators;
    }

    private boolean addCorner(int a, int[] others, long base, boolean own, List<long[]> violators) {
        boolean any = false;
        int found = 0;
        for (int b : others) {
            if (price[a] + price[b] <= base) {
                break;
            }
            any = true;
            if ((own ? a < b : a != b) && price[a] + price[b] - inCommon(a, b) > tariff.of(a, b) && found++ < 4) {
                violators.add(new long[] {a, b});
            }
        }
        return any;
    }

    private long inCommon(int a, int b) {
        long common = 0;
        for (int s : setsOf.get(a)) {
            common += setsOf.get(b).contains(s) ? sets.get(s).price() : 0;
        }
        return common;
    }
}
