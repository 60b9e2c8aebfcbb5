package org.unmentoring.matching.draw.check;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;

/**
 * What every draw costs at least that has one trio and pairs all others: for each three kinds of people, what these cost as
 * a trio, and the prices of all others.
 */
public final class OneTrio {

    private final PartCosts part;
    private final LevelProof proof;
    private final List<List<Integer>> groups;
    private final int count;
    /** By group and group what two of them cost at least. */
    private final long[][] between;
    /** By group the turns of whoever has the fewest, less the price. */
    private final long[] own;

    private OneTrio(PartCosts part, LevelProof proof) {
        this.part = part;
        this.proof = proof;
        groups = part.isFew() ? oneByOne() : Alike.of(part, LeftOverCosts.of(part));
        count = groups.size();
        between = new long[count][count];
        own = new long[count];
        for (int g = 0; g < count; g++) {
            own[g] = own(groups.get(g));
            for (int h = 0; h < g && isPossible(own[g]); h++) {
                between[g][h] = between[h][g] =
                        together(groups.get(g).get(0), groups.get(h).get(0));
            }
            between[g][g] = groups.get(g).size() > 1 && isPossible(own[g])
                    ? together(groups.get(g).get(0), groups.get(g).get(1))
                    : PartCosts.NEVER;
        }
    }

    /** @param people of the part that the proof is about, an odd number */
    public static BigInteger bound(DrawInput input, Costs costs, int[] people, LevelProof proof) {
        var part = new PartCosts(input, costs, people, proof.weights());
        return new OneTrio(part, proof).bound();
    }

    private BigInteger bound() {
        return proof.bound()
                .subtract(BigInteger.valueOf(proof.prices()[part.people]))
                .add(BigInteger.valueOf(part.w(Level.EXTRAS)))
                .add(BigInteger.valueOf(leastTrio()));
    }

    private long leastTrio() {
        long least = PartCosts.NEVER;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a && isPossible(own[a]); b++) {
                for (int c = 0; c <= b && isPossible(own[b]) && isPossible(between[a][b]); c++) {
                    boolean enough = a != c || groups.get(a).size() > 2;
                    boolean canMeet = isPossible(between[a][c]) && isPossible(between[b][c]);
                    if (enough && canMeet && isPossible(own[c])) {
                        long pairs = between[a][b] + between[a][c] + between[b][c];
                        least = Math.min(least, pairs + own[a] + own[b] + own[c]);
                    }
                }
            }
        }
        return least;
    }

    private static boolean isPossible(long cost) {
        return cost < PartCosts.NEVER;
    }

    private long own(List<Integer> group) {
        return group.stream()
                .filter(i -> !part.isNobody(i) && part.person(i).trioFine())
                .mapToLong(i -> part.w(Level.TURNS) * part.costs().trioTurns(part.person(i)) - proof.prices()[i])
                .min()
                .orElse(PartCosts.NEVER);
    }

    private long together(int i, int j) {
        if (part.isNobody(i) || part.isNobody(j)) {
            return PartCosts.NEVER;
        }
        return part.isFew() ? part.pair(i, j) : part.pairOfKinds(i, j, true);
    }

    private List<List<Integer>> oneByOne() {
        return IntStream.range(0, part.people).mapToObj(List::of).toList();
    }
}
