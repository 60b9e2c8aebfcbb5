package org.unmentoring.bench.check;

import java.util.List;
import java.util.Random;
import org.unmentoring.bench.programme.Programme;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/** Draws with one thing changed so that they are false: the verifier has to refuse each. */
final class Forgeries {

    private static final int FEWEST = 15;
    private static final int MOST = 60;

    private final Findings findings;
    private final Random random;
    private final Tally tally = new Tally("draws with one thing changed", "not refused", "not the same again");

    Forgeries(long seed, Findings findings) {
        random = new Random(seed);
        this.findings = findings;
    }

    Tally check(int count) {
        for (int i = 0; i < count; i++) {
            long seed = random.nextLong();
            var programme = RandomProgramme.of(seed, FEWEST + random.nextInt(MOST - FEWEST + 1));
            var drawn = Draw.of(programme.input(), "seed " + seed);
            if (!Draw.of(programme.input(), "seed " + seed).text().equals(drawn.text())) {
                tally.fault("not the same again");
            }
            if (drawn.proven()) {
                check(programme, drawn, seed);
            }
        }
        return tally;
    }

    private void check(Programme programme, Drawn drawn, long seed) {
        var forgery = new Forgery(drawn, random);
        mustBeRefused("people swapped", programme, seed, forgery.peopleSwapped(programme));
        mustBeRefused("match missing", programme, seed, forgery.matchMissing());
        mustBeRefused("objective lowered", programme, seed, forgery.objectiveLowered());
        mustBeRefused("bound raised", programme, seed, forgery.boundRaised());
        mustBeRefused("proof missing", programme, seed, forgery.proofMissing());
        mustBeRefused("price raised", programme, seed, forgery.priceRaised());
        mustBeRefused("price lowered", programme, seed, forgery.priceLowered());
        mustBeRefused("weight halved", programme, seed, forgery.weightHalved());
        mustBeRefused("member of a set left out", programme, seed, forgery.memberReplaced());
    }

    private void mustBeRefused(String what, Programme programme, long seed, List<Drawn> forged) {
        for (Drawn it : forged) {
            tally.count(what);
            if (!isRefused(programme, it)) {
                tally.fault("not refused");
                findings.add("not-refused-" + what.replace(' ', '-') + seed, programme, "seed " + seed, what);
            }
        }
    }

    private boolean isRefused(Programme programme, Drawn forged) {
        try {
            return !Verifier.faults(programme.input(), forged).isEmpty();
        } catch (ArithmeticException tooLarge) {
            tally.count("refused by an exception");
            return true;
        }
    }
}
