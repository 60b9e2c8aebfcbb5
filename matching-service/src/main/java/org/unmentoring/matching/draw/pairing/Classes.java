package org.unmentoring.matching.draw.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.unmentoring.matching.draw.Level;

/**
 * People who are alike, put together: the cost of a pair never goes below that of its two classes, and only the past,
 * common acquaintances and small organisations raise it. Where that would be too many classes, less is told apart; the
 * bound stays true and grows weaker.
 */
final class Classes {

    private static final int MOST = 600;

    private final Tariff tariff;
    /** The class of each vertex. */
    final int[] of;

    final int[][] members;
    private final long[] base;

    private Classes(Tariff tariff, int[] of, int count) {
        this.tariff = tariff;
        this.of = of;
        members = new int[count][];
        int[] sizes = new int[count];
        for (int it : of) {
            sizes[it]++;
        }
        for (int c = 0; c < count; c++) {
            members[c] = new int[sizes[c]];
        }
        for (int i = of.length - 1; i >= 0; i--) {
            members[of[i]][--sizes[of[i]]] = i;
        }
        base = new long[count * count];
    }

    int count() {
        return members.length;
    }

    long base(int one, int other) {
        return base[one * members.length + other];
    }

    static Classes of(Tariff tariff) {
        for (Detail detail : Detail.values()) {
            var classes = told(tariff, detail);
            if (classes != null) {
                return classes;
            }
        }
        throw new IllegalStateException("one class is always possible");
    }

    /** What is told apart, from the finest to nothing at all. */
    private enum Detail {
        ALL(50),
        LARGE_ORGANISATIONS(10),
        LARGEST_ORGANISATIONS(3),
        NO_REGIONS(3),
        NO_SECTORS(3),
        NOTHING(1);

        /** An organisation that has more than one in so many people is told apart. */
        final int share;

        Detail(int share) {
            this.share = share;
        }
    }

    private record Key(int organisation, int turns, int sector, int region, long modes, int place, long left) {}

    private static Classes told(Tariff tariff, Detail detail) {
        Table table = tariff.table;
        Map<Key, Integer> known = new HashMap<>();
        int[] of = new int[tariff.size];
        for (int i = 0; i < tariff.people; i++) {
            boolean told = table.inLargeOrganisation(i, detail.share);
            Key key = tariff.isSettled(i)
                    ? new Key(0, 0, 0, 0, 0, 0, -1 - i)
                    : detail == Detail.NOTHING
                            ? new Key(0, 0, 0, 0, 0, 0, 0)
                            : new Key(
                                    told ? table.organisation[i] : Table.UNKNOWN,
                                    told && tariff.w(Level.SAME_ORGANISATION_TURNS) > 0
                                            ? table.organisationTurns[i]
                                            : 0,
                                    detail.compareTo(Detail.NO_SECTORS) < 0 ? table.sector[i] : Table.UNKNOWN,
                                    detail.compareTo(Detail.NO_REGIONS) < 0 ? table.region[i] : Table.UNKNOWN,
                                    table.modes[i],
                                    table.meetsInPerson(i) ? table.place[i] : Table.UNKNOWN,
                                    tariff.left(i));
            Integer number = known.get(key);
            if (number == null) {
                number = known.size();
                if (number == MOST) {
                    return null;
                }
                known.put(key, number);
            }
            of[i] = number;
        }
        int count = known.size();
        if (tariff.size > tariff.people) {
            of[tariff.nobody()] = count++;
        }
        var classes = new Classes(tariff, of, count);
        classes.price(detail);
        return classes;
    }

    private void price(Detail detail) {
        for (int c = 0; c < count(); c++) {
            for (int d = c; d < count(); d++) {
                long least = c == d && members[c].length == 1 ? Tariff.NEVER : least(members[c][0], d, detail);
                base[c * count() + d] = base[d * count() + c] = least;
            }
        }
    }

    private long least(int a, int other, Detail detail) {
        int b = members[other][0];
        if (tariff.isSettled(a) || tariff.isSettled(b)) {
            return tariff.of(a, b);
        }
        if (tariff.isNobody(a) || tariff.isNobody(b)) {
            int person = tariff.isNobody(a) ? b : a;
            return detail == Detail.NOTHING ? least(members[of[person]]) : tariff.left(person);
        }
        if (detail == Detail.NOTHING) {
            return 0;
        }
        Table table = tariff.table;
        long left = tariff.left(a) + tariff.left(b);
        if (!table.haveAWayToMeet(a, b)) {
            return left;
        }
        long inside = table.inLargeOrganisation(a, detail.share) ? tariff.sameOrganisation(a, b) : 0;
        return Math.min(left, inside + kind(a, b, detail));
    }

    private long kind(int a, int b, Detail detail) {
        Table table = tariff.table;
        boolean sectors = detail.compareTo(Detail.NO_SECTORS) < 0 && table.sector[a] == table.sector[b];
        boolean regions = detail.compareTo(Detail.NO_REGIONS) < 0 && table.region[a] == table.region[b];
        if (detail.compareTo(Detail.NO_REGIONS) < 0) {
            return tariff.kind(a, b);
        }
        return sectors && !regions && table.sector[a] != Table.UNKNOWN
                ? tariff.w(Level.LIKENESS) * table.rules.sector()
                : 0;
    }

    private long least(int[] people) {
        return Arrays.stream(people).mapToLong(tariff::left).min().orElse(0);
    }
}
