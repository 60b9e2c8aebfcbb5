package org.unmentoring.bench.check;

import java.util.List;
import java.util.Random;
import org.unmentoring.bench.oracle.BestOfAll;
import org.unmentoring.bench.oracle.Packing;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/** Small inputs against the best of all possible draws. */
final class AgainstAllDraws {

    private final Findings findings;
    private final Tally tally;

    AgainstAllDraws(String name, Findings findings) {
        this.findings = findings;
        tally = new Tally(name, "disagree", "refused by the verifier", "wrongly said to be proven", "failed");
    }

    Tally check(long seed, int count, int fewest, int most) {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            int size = fewest + random.nextInt(most - fewest + 1);
            long own = random.nextLong();
            var programme = RandomProgramme.of(own, size);
            tally.count("inputs");
            check(programme, own);
        }
        return tally;
    }

    private void check(Programme programme, long seed) {
        try {
            Objective best = new BestOfAll(programme).objective();
            judge(programme, best, seed, Draw.of(programme.input(), "seed " + seed));
        } catch (Packing.TooLarge tooLarge) {
            tally.count("with costs too large for the oracle");
        } catch (RuntimeException failed) {
            tally.fault("failed");
            found(programme, seed, "failed", failed + " at " + List.of(failed.getStackTrace()));
        }
    }

    private void judge(Programme programme, Objective best, long seed, Drawn drawn) {
        boolean agrees = drawn.objective().equals(best);
        tally.count(drawn.proven() ? "proven" : agrees ? "best but not proven" : "neither best nor proven");
        if (!agrees && drawn.proven()) {
            tally.fault("wrongly said to be proven");
            found(programme, seed, "wrongly-proven", drawn.objective() + " is said to be best, but best is " + best);
        }
        if (!agrees) {
            tally.fault("disagree");
            found(programme, seed, "disagrees", "drawn: " + drawn.objective() + "\nbest:  " + best);
        }
        List<String> faults = Verifier.faults(programme.input(), drawn);
        if (!faults.isEmpty()) {
            tally.fault("refused by the verifier");
            found(programme, seed, "refused", String.join("\n", faults));
        }
    }

    private void found(Programme programme, long seed, String what, String words) {
        findings.add(what + "-" + programme.size() + "-people-" + seed, programme, "seed " + seed, words);
    }
}
