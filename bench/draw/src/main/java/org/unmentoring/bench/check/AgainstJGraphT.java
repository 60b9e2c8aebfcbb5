package org.unmentoring.bench.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.unmentoring.bench.oracle.BestThree;
import org.unmentoring.bench.oracle.Charges;
import org.unmentoring.bench.oracle.Relaxation;
import org.unmentoring.bench.peer.Peer;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/** Programmes of some dozens of people against JGraphT. */
final class AgainstJGraphT {

    private static final int PROGRESS = 500;
    private static final int FEWEST = 16;
    private static final int MOST = 200;
    private static final int MOST_JUDGED = 60;
    private static final int MOST_JUDGED_ALWAYS = 40;
    private static final Set<Level> MATTER_MOST = Set.of(Level.LEFT_OUT, Level.MET, Level.INTRODUCED);

    private static final String DISAGREE = "disagree";
    private static final String WRONGLY_CERTIFIED = "wrongly certified";
    private static final String AVOIDABLE_LEFT_OUTS = "avoidable left-outs";
    private static final String AVOIDABLE_REPEATS = "avoidable repeats";
    private static final String REFUSED = "refused by the verifier";
    private static final String FAILED = "failed";

    private final Peer jgrapht = Peer.jgrapht(Duration.ofSeconds(60));
    private final Findings findings;
    private final Tally tally = new Tally(
            "programmes of %d to %d people against JGraphT".formatted(FEWEST, MOST),
            DISAGREE,
            WRONGLY_CERTIFIED,
            AVOIDABLE_LEFT_OUTS,
            AVOIDABLE_REPEATS,
            REFUSED,
            FAILED);

    AgainstJGraphT(Findings findings) {
        this.findings = findings;
    }

    Tally check(long seed, int count) {
        var random = new Random(seed);
        try (jgrapht) {
            for (int i = 0; i < count; i++) {
                int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
                long own = random.nextLong();
                var programme = RandomProgramme.of(own, size);
                var relaxation = new Relaxation(programme);
                tally.count("programmes");
                if (i % PROGRESS == PROGRESS - 1) {
                    System.err.printf("%d of %d programmes%n", i + 1, count);
                }
                jgrapht.solve(relaxation.graph())
                        .ifPresentOrElse(
                                it -> check(programme, it.cost(), own),
                                () -> tally.count("not solved by JGraphT in time"));
            }
        }
        return tally;
    }

    private void check(Programme programme, long[] least, long seed) {
        try {
            var drawn = Draw.of(programme.input(), "seed " + seed);
            tally.count(drawn.proven() ? "certified" : "not certified");
            List<String> faults = Verifier.faults(programme.input(), drawn);
            if (!faults.isEmpty()) {
                fault(REFUSED, programme, seed, String.join("\n", faults));
            }
            compare(programme, drawn, least, seed);
        } catch (RuntimeException failed) {
            fault(FAILED, programme, seed, failed + " at " + List.of(failed.getStackTrace()));
        }
    }

    /** Where people without a pair sit out, JGraphT's total is exact. Else it is a bound, and a draw may have to cost more. */
    private void compare(Programme programme, Drawn drawn, long[] bound, long seed) {
        List<Level> order = Charges.order(programme.rules());
        long[] cost = order.stream().mapToLong(drawn.objective()::at).toArray();
        int differs = Arrays.mismatch(cost, bound);
        if (differs < 0) {
            tally.count("equal");
        } else if (cost[differs] < bound[differs] || programme.rules().oddOne() == OddOne.SIT_OUT) {
            fault(name(order.get(differs)), programme, seed, words(cost, bound));
        } else {
            aboveBound(programme, drawn, cost, order.get(differs), seed);
        }
    }

    /** May still be the best, and certified by what its trio costs. Where people are few, that is found out. */
    private void aboveBound(Programme programme, Drawn drawn, long[] cost, Level level, long seed) {
        boolean judged = programme.size() % 2 == 1
                && programme.size() <= (MATTER_MOST.contains(level) ? MOST_JUDGED : MOST_JUDGED_ALWAYS)
                && programme.kept().isEmpty();
        var best = judged ? new BestThree(programme).cost(jgrapht) : Optional.<long[]>empty();
        if (best.isEmpty()) {
            tally.count(drawn.proven() ? "above the bound, certified" : "open: above the bound in " + level);
            return;
        }
        int differs = Arrays.mismatch(cost, best.get());
        if (differs >= 0 && cost[differs] > best.get()[differs]) {
            Level worse = Charges.order(programme.rules()).get(differs);
            fault(drawn.proven() ? WRONGLY_CERTIFIED : name(worse), programme, seed, words(cost, best.get()));
        } else {
            tally.count("above the bound, best of all trios and hosts");
        }
    }

    private static String words(long[] cost, long[] best) {
        return "In the order of the levels, drawn: %s, JGraphT: %s"
                .formatted(Arrays.toString(cost), Arrays.toString(best));
    }

    private static String name(Level level) {
        return switch (level) {
            case LEFT_OUT -> AVOIDABLE_LEFT_OUTS;
            case MET, INTRODUCED -> AVOIDABLE_REPEATS;
            default -> DISAGREE;
        };
    }

    private void fault(String what, Programme programme, long seed, String words) {
        tally.fault(what);
        findings.add(
                what.replace(' ', '-') + "-" + programme.size() + "-people-" + seed, programme, "seed " + seed, words);
    }
}
