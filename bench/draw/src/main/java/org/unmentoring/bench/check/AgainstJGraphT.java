package org.unmentoring.bench.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.unmentoring.bench.oracle.Charges;
import org.unmentoring.bench.oracle.Relaxation;
import org.unmentoring.bench.peer.Peer;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.Draw;
import org.unmentoring.matching.draw.Level;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.OddOne;
import org.unmentoring.matching.draw.Verifier;

/** Programmes of some dozens of people against JGraphT. */
final class AgainstJGraphT {

    private static final int FEWEST = 16;
    private static final int MOST = 200;

    private static final String DISAGREE = "disagree";
    private static final String AVOIDABLE_LEFT_OUTS = "avoidable left-outs";
    private static final String AVOIDABLE_REPEATS = "avoidable repeats";
    private static final String REFUSED = "refused by the verifier";
    private static final String FAILED = "failed";

    private final Findings findings;
    private final Tally tally = new Tally(
            "programmes of %d to %d people against JGraphT".formatted(FEWEST, MOST),
            DISAGREE,
            AVOIDABLE_LEFT_OUTS,
            AVOIDABLE_REPEATS,
            REFUSED,
            FAILED);

    AgainstJGraphT(Findings findings) {
        this.findings = findings;
    }

    Tally check(long seed, int count) {
        var random = new Random(seed);
        try (var jgrapht = Peer.jgrapht(Duration.ofSeconds(60))) {
            for (int i = 0; i < count; i++) {
                int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
                long own = random.nextLong();
                var programme = RandomProgramme.of(own, size);
                var relaxation = new Relaxation(programme);
                tally.count("programmes");
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
            compare(programme, drawn.objective(), least, seed);
        } catch (RuntimeException failed) {
            fault(FAILED, programme, seed, failed + " at " + List.of(failed.getStackTrace()));
        }
    }

    /** Where people without a pair sit out, the graph is exact. Else a draw may have to cost more than it. */
    private void compare(Programme programme, Objective drawn, long[] least, long seed) {
        boolean exact = programme.rules().oddOne() == OddOne.SIT_OUT;
        List<Level> order = Charges.order(programme.rules());
        for (int i = 0; i < least.length; i++) {
            Level level = order.get(i);
            if (drawn.at(level) != least[i]) {
                String words = "drawn: " + drawn + "\nJGraphT, in the order of the levels: " + Arrays.toString(least);
                if (exact || drawn.at(level) < least[i]) {
                    fault(name(level), programme, seed, words);
                } else {
                    tally.count("open: above what JGraphT's relaxation shows in " + level);
                    findings.add(
                            "open-" + level + "-" + programme.size() + "-people-" + seed,
                            programme,
                            "seed " + seed,
                            words);
                }
                return;
            }
        }
        tally.count("equal");
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
