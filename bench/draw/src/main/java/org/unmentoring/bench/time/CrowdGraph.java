package org.unmentoring.bench.time;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.unmentoring.bench.peer.Graph;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.Rules;

/**
 * A crowd as a graph for peers, with all levels in one small number: a repeat costs more than everything else together,
 * a pair inside one organisation more than all likeness. Where the best draw has no repeats it is the best here, too.
 */
final class CrowdGraph {

    private static final int OTHERS_EACH = 16;

    private final Crowd crowd;
    private final Set<Long> repeats = new HashSet<>();
    private final long organisation;
    private final long repeat;

    CrowdGraph(Crowd crowd) {
        this.crowd = crowd;
        for (int[] round : crowd.rounds) {
            for (int i = 0; i + 1 < round.length; i += 2) {
                repeats.add(pair(round[i], round[i + 1]));
            }
        }
        long pairs = crowd.size / 2;
        organisation = pairs * (Rules.USUAL.sector() + Rules.USUAL.region()) + 1;
        repeat = (pairs + 1) * organisation;
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    Graph complete() {
        Set<Long> pairs = new TreeSet<>();
        for (int a = 0; a < crowd.size; a++) {
            for (int b = a + 1; b < crowd.size; b++) {
                pairs.add(pair(a, b));
            }
        }
        return graph(pairs);
    }

    /** Some others by lot for everybody: what a peer finds here is good, and proves nothing about all pairs. */
    Graph sparse(long seed) {
        var random = new Random(seed);
        Set<Long> pairs = new TreeSet<>();
        for (int a = 0; a < crowd.size; a++) {
            for (int i = 0; i < OTHERS_EACH; i++) {
                int b = random.nextInt(crowd.size);
                if (a != b) {
                    pairs.add(pair(a, b));
                }
            }
        }
        return graph(pairs);
    }

    private Graph graph(Set<Long> pairs) {
        var graph = new Graph(crowd.size, new int[pairs.size()], new int[pairs.size()], new long[pairs.size()][1]);
        int e = 0;
        for (long it : pairs) {
            graph.one()[e] = (int) (it >>> 32);
            graph.other()[e] = (int) it;
            graph.cost()[e][0] = cost(graph.one()[e], graph.other()[e]);
            e++;
        }
        return graph;
    }

    private long cost(int a, int b) {
        int one = crowd.organisation[a];
        int other = crowd.organisation[b];
        return (repeats.contains(pair(a, b)) ? repeat : 0)
                + (one == other ? organisation : 0)
                + (crowd.sector[one] == crowd.sector[other] ? Rules.USUAL.sector() : 0)
                + (crowd.region[one] == crowd.region[other] ? Rules.USUAL.region() : 0);
    }

    long cost(Objective objective) {
        return (objective.repeatsOfMet() + objective.repeatsOfIntroduced()) * repeat
                + objective.sameOrganisation() * organisation
                + objective.likeness();
    }
}
