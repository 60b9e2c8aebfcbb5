package org.unmentoring.bench.programme;

import java.util.Arrays;
import java.util.Random;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/**
 * Many people as plain numbers: organisations of sizes after Zipf's law, the largest with a given share if there is one;
 * each organisation with a sector and a region; earlier rounds that paired everybody by lot, of whom three in five met.
 */
public final class Crowd {

    private static final int PEOPLE_PER_ORGANISATION = 25;
    private static final int SECTORS = 10;
    private static final int REGIONS = 12;
    private static final int MET_OF_HUNDRED = 60;

    public final int size;
    public final int[] organisation;
    public final int[] sector;
    public final int[] region;
    /** For each earlier round everybody's order: two neighbours were a pair. */
    public final int[][] rounds;

    private final Random random;

    /** @param largest how many in a hundred are of the largest organisation; 0 for Zipf's law alone */
    public Crowd(long seed, int size, int largest, int earlierRounds) {
        this.size = size;
        random = new Random(seed);
        int organisations = Math.max(3, size / PEOPLE_PER_ORGANISATION);
        sector = random.ints(organisations, 0, SECTORS).toArray();
        region = random.ints(organisations, 0, REGIONS).toArray();
        double[] upTo = zipf(organisations);
        organisation = new int[size];
        for (int i = 0; i < size; i++) {
            organisation[i] = random.nextInt(100) < largest ? 0 : byLot(upTo, largest > 0 ? 1 : 0);
        }
        rounds = new int[earlierRounds][];
        for (int round = 0; round < earlierRounds; round++) {
            rounds[round] = order();
        }
    }

    private static double[] zipf(int organisations) {
        double[] upTo = new double[organisations];
        for (int i = 0; i < organisations; i++) {
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + 1.0 / (i + 1);
        }
        return upTo;
    }

    private int byLot(double[] upTo, int first) {
        double from = first == 0 ? 0 : upTo[first - 1];
        double lot = from + random.nextDouble() * (upTo[upTo.length - 1] - from);
        int at = Arrays.binarySearch(upTo, lot);
        return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
    }

    private int[] order() {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    public DrawInput input() {
        return input(Rules.USUAL);
    }

    public DrawInput input(Rules rules) {
        var input = new DrawInput.Builder(rules);
        for (int it : organisation) {
            input.person(new Person("o" + it, "s" + sector[it], "r" + region[it], null, "", true, false, null));
        }
        for (int round = 0; round < rounds.length; round++) {
            for (int i = 0; i + 1 < size; i += 2) {
                boolean met = random.nextInt(100) < MET_OF_HUNDRED;
                input.relation(rounds[round][i], rounds[round][i + 1], round + 1, met);
            }
        }
        return input.build();
    }
}
