package org.unmentoring.matching.draw.pairing;

import java.util.ArrayList;
import java.util.List;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Rules;

/**
 * Weights that let one number stand for all levels: each outweighs what all later levels together can come to, as far as
 * 64 bits allow. Where they don't, each level gets its share, and only the proof of each level by its own shows that the
 * draw is best; so no draw is ever called proven because of a weight that was too small.
 */
final class Weights {

    /** Keeps all sums of {@link Blossom} and {@link ClassPrices} whole. */
    static final long UNIT = 4;

    private static final int BITS = 54;

    private Weights() {}

    /** By the level's ordinal; levels after the last one weigh 0. */
    static long[] upTo(Level last, Table table) {
        List<Level> order = Level.order(table.rules);
        List<Level> counted = new ArrayList<>(order.subList(0, order.indexOf(last) + 1));
        long[] most = most(table);
        int share = BITS;
        while (bits(counted, most, share) > BITS) {
            share--;
        }
        long[] weights = new long[Level.values().length];
        long weight = UNIT;
        for (int i = counted.size() - 1; i >= 0; i--) {
            int level = counted.get(i).ordinal();
            weights[level] = weight;
            weight <<= Math.min(share, bits(most[level]));
        }
        return weights;
    }

    /** Whether each level's weight outweighs all that later ones can come to. */
    static boolean strict(Level last, Table table) {
        List<Level> order = Level.order(table.rules);
        return bits(order.subList(0, order.indexOf(last) + 1), most(table), BITS) <= BITS;
    }

    private static int bits(List<Level> levels, long[] most, int share) {
        return levels.stream()
                .skip(1)
                .mapToInt(it -> Math.min(share, bits(most[it.ordinal()])))
                .sum();
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    /** What a level can come to at most. */
    private static long[] most(Table table) {
        long pairs = table.size() / 2 + 3;
        int turns = 0;
        int ownTurns = 0;
        for (int i = 0; i < table.size(); i++) {
            turns = Math.max(turns, table.trioFine(i) ? table.trioTurns[i] : 0);
            turns = Math.max(turns, table.host(i) ? table.hostTurns[i] : 0);
            turns = Math.max(turns, table.satOutTurns[i]);
            ownTurns = Math.max(ownTurns, table.organisationTurns[i]);
        }
        Rules rules = table.rules;
        long[] most = new long[Level.values().length];
        most[Level.LEFT_OUT.ordinal()] = 2 * pairs;
        most[Level.EXTRAS.ordinal()] = 2 * pairs;
        most[Level.TURNS.ordinal()] = 3L * turns * pairs;
        most[Level.MET.ordinal()] = (table.mostBetween() & Past.MET) != 0 ? pairs : 0;
        most[Level.INTRODUCED.ordinal()] = (table.mostBetween() & Past.INTRODUCED) != 0 ? pairs : 0;
        most[Level.RECENCY.ordinal()] = Past.recency(table.mostBetween()) * pairs;
        most[Level.SAME_ORGANISATION.ordinal()] = rules.avoidSameOrganisation() ? pairs : 0;
        most[Level.SAME_ORGANISATION_TURNS.ordinal()] = rules.avoidSameOrganisation() ? 2L * ownTurns * pairs : 0;
        most[Level.LIKENESS.ordinal()] =
                (rules.sector() + rules.region() + (long) Table.MOST_ACQUAINTANCES * rules.acquaintances()) * pairs;
        return most;
    }
}
