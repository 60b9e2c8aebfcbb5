package org.unmentoring.bench.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.unmentoring.bench.oracle.Charges;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.matching.draw.Certificate;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.LevelProof;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.PartProof;

/**
 * False variants of one proven draw; none where there is nothing to change. Proofs are changed where they are tight and a
 * bound above 0 rests on them, so by weak duality the variant can't be true.
 */
final class Forgery {

    private final Drawn drawn;
    private final Random random;
    /** The only part; null where there are several. */
    private final PartProof part;

    private final List<LevelProof> proofs;

    Forgery(Drawn drawn, Random random) {
        this.drawn = drawn;
        this.random = random;
        List<PartProof> parts = drawn.certificate().parts();
        part = parts.size() == 1 ? parts.get(0) : null;
        proofs = part == null
                ? List.of()
                : part.levels().stream()
                        .filter(it -> drawn.lowerBound().at(it.upTo()) > 0
                                && new ForgedProof(it, random).isTight(drawn.objective()))
                        .toList();
    }

    /** Two people of two pairs change places where that makes a difference. */
    List<Drawn> peopleSwapped(Programme programme) {
        var charges = new Charges(programme);
        for (int i = 0; i < drawn.matches().size(); i++) {
            for (int j = i + 1; j < drawn.matches().size(); j++) {
                int[] one = drawn.matches().get(i);
                int[] other = drawn.matches().get(j);
                int[] newOne = sorted(one[0], other[1]);
                int[] newOther = sorted(other[0], one[1]);
                boolean pairs = one.length == 2 && other.length == 2 && one[0] != other[0] && one[1] != other[1];
                if (pairs
                        && newOne[0] != newOne[1]
                        && newOther[0] != newOther[1]
                        && differ(charges, List.of(one, other), List.of(newOne, newOther))) {
                    List<int[]> matches = new ArrayList<>(drawn.matches());
                    matches.set(i, newOne);
                    matches.set(j, newOther);
                    return List.of(with(matches, drawn.objective(), drawn.lowerBound(), drawn.certificate()));
                }
            }
        }
        return List.of();
    }

    private static int[] sorted(int a, int b) {
        return new int[] {Math.min(a, b), Math.max(a, b)};
    }

    private static boolean differ(Charges charges, List<int[]> before, List<int[]> after) {
        return after.stream().anyMatch(it -> !charges.canMeet(it[0], it[1]))
                || !Arrays.equals(cost(charges, before), cost(charges, after));
    }

    private static long[] cost(Charges charges, List<int[]> pairs) {
        long[] cost = new long[Level.values().length];
        for (int[] it : pairs) {
            long[] own = charges.pair(it[0], it[1]);
            Arrays.setAll(cost, level -> cost[level] + own[level]);
        }
        return cost;
    }

    List<Drawn> matchMissing() {
        if (drawn.matches().isEmpty()) {
            return List.of();
        }
        List<int[]> matches = new ArrayList<>(drawn.matches());
        matches.remove(random.nextInt(matches.size()));
        return List.of(with(matches, drawn.objective(), drawn.lowerBound(), drawn.certificate()));
    }

    List<Drawn> objectiveLowered() {
        return Arrays.stream(Level.values())
                .filter(it -> drawn.objective().at(it) > 0)
                .map(it -> with(drawn.matches(), changed(it, -1), changed(it, -1), drawn.certificate()))
                .toList();
    }

    List<Drawn> boundRaised() {
        return part == null
                ? List.of()
                : Arrays.stream(Level.values())
                        .map(it -> withPart(changed(it, 1), part.levels()))
                        .toList();
    }

    private Objective changed(Level level, int by) {
        return Objective.of(Arrays.stream(Level.values())
                .mapToLong(it -> drawn.objective().at(it) + (it == level ? by : 0))
                .toArray());
    }

    List<Drawn> proofMissing() {
        return proofs.stream().map(it -> with(it, List.of())).toList();
    }

    List<Drawn> priceRaised() {
        return forged(ForgedProof::priceRaised);
    }

    /** With a trio a proof may have prices to spare, since what the trio costs is added to them. */
    List<Drawn> priceLowered() {
        return drawn.objective().extras() > 0 ? List.of() : forged(ForgedProof::priceLowered);
    }

    List<Drawn> weightHalved() {
        return forged(ForgedProof::weightHalved);
    }

    private List<Drawn> forged(Function<ForgedProof, LevelProof> forgery) {
        return proofs.stream()
                .map(it -> with(it, List.of(forgery.apply(new ForgedProof(it, random)))))
                .toList();
    }

    /** Where trios or hosts are, a pair of a set need not be tight. */
    List<Drawn> memberReplaced() {
        return drawn.objective().extras() > 0
                ? List.of()
                : proofs.stream()
                        .flatMap(proof -> new ForgedProof(proof, random)
                                .memberReplaced(partners(proof.prices().length)).stream()
                                        .map(it -> with(proof, List.of(it))))
                        .toList();
    }

    /** By their places in the part. */
    private int[] partners(int size) {
        int[] partner = new int[size];
        Arrays.fill(partner, -1);
        for (int[] match : drawn.matches()) {
            int one = Arrays.binarySearch(part.people(), match[0]);
            int other = Arrays.binarySearch(part.people(), match[1]);
            if (one >= 0 && other >= 0) {
                partner[one] = other;
                partner[other] = one;
            }
        }
        return partner;
    }

    private Drawn with(LevelProof proof, List<LevelProof> instead) {
        List<LevelProof> levels = new ArrayList<>(part.levels());
        int at = levels.indexOf(proof);
        levels.remove(at);
        levels.addAll(at, instead);
        return withPart(part.lowerBound(), levels);
    }

    private Drawn withPart(Objective lowerBound, List<LevelProof> levels) {
        var changed = new PartProof(part.people(), part.method(), lowerBound, levels);
        return with(drawn.matches(), drawn.objective(), lowerBound, new Certificate(List.of(changed)));
    }

    private Drawn with(List<int[]> matches, Objective objective, Objective bound, Certificate certificate) {
        return new Drawn(matches, drawn.leftOut(), objective, bound, drawn.method(), certificate);
    }
}
