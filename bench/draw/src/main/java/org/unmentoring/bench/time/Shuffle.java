package org.unmentoring.bench.time;

import java.util.SplittableRandom;
import org.unmentoring.bench.programme.Crowd;

/** The least that any draw does: people in random order, neighbours paired, everything that is known read once. */
final class Shuffle {

    private final Crowd crowd;

    Shuffle(Crowd crowd) {
        this.crowd = crowd;
    }

    long pairsAndRead() {
        var random = new SplittableRandom(crowd.size);
        int[] order = new int[crowd.size];
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        long read = 0;
        for (int i = 0; i + 1 < order.length; i += 2) {
            read += alike(order[i], order[i + 1]);
        }
        for (int[] round : crowd.rounds) {
            for (int it : round) {
                read = 31 * read + it;
            }
        }
        return read;
    }

    private int alike(int a, int b) {
        int one = crowd.organisation[a];
        int other = crowd.organisation[b];
        return (one == other ? 1 : 0)
                + (crowd.sector[one] == crowd.sector[other] ? 1 : 0)
                + (crowd.region[one] == crowd.region[other] ? 1 : 0);
    }
}
