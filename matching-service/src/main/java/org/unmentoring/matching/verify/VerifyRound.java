package org.unmentoring.matching.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/** Says of a proof in a file whether all that it claims is so. No server and no database are needed. */
public final class VerifyRound {

    static final int CONFIRMED = 0;
    static final int REFUSED = 1;
    static final int UNREADABLE = 2;

    private static final int MOST_FAULTS = 10;

    private final PrintStream out;
    private boolean refused;

    public VerifyRound(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Usage: ./unmentoring verify-round FILE");
            System.exit(UNREADABLE);
        }
        System.exit(new VerifyRound(System.out).check(Path.of(arguments[0])));
    }

    /** @return the exit code: 0 when all is confirmed, 1 when a check is refused, 2 when this is no proof */
    public int check(Path file) {
        try {
            return check(ProofFile.read(file));
        } catch (JsonProcessingException notOne) {
            var at = notOne.getLocation();
            out.println("This file is not the JSON of a round's proof"
                    + (at == null ? "." : ": see line " + at.getLineNr() + ", column " + at.getColumnNr() + "."));
            return UNREADABLE;
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("This file can't be read as the proof of a round: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private int check(ProofFile proof) throws IOException {
        say(
                "the seed has the SHA-256 that was committed to before the draw",
                Sha256.hex(proof.seed()).equals(proof.commitment()));
        var input = proof.drawInput();
        say(
                "the input has the SHA-256 that was kept before the seed was used",
                Sha256.hex(proof.input()).equals(proof.inputDigest())
                        && input.digest().equals(proof.inputDigest()));
        if (proof.isOfADraw()) {
            checkDraw(proof, input);
        } else {
            out.println("        nothing was drawn: this draw was abandoned");
        }
        out.println(refused ? "Refused: this proof does not hold." : "Confirmed.");
        return refused ? REFUSED : CONFIRMED;
    }

    private void checkDraw(ProofFile proof, DrawInput input) {
        var given = proof.drawn();
        var faults = faults(input, given);
        say("the matches keep every rule, and the certificate shows what no draw can go below", faults.isEmpty());
        faults.stream().limit(MOST_FAULTS).forEach(it -> out.println("          " + it));
        say(
                "the figures level by level are those of the matches and the certificate",
                LevelGap.of(given, input.rules()).equals(proof.levels()) && proof.proven() == given.proven());
        if (proof.algorithm().name().equals(Draw.ALGORITHM) && proof.algorithm().version() == Draw.VERSION) {
            var again = Draw.of(input, proof.seed());
            say(
                    "drawing again from the seed gives the same matches, byte for byte",
                    again.text().equals(proof.matches()));
        } else {
            say(
                    "drawing again needs " + proof.algorithm().name() + ", version "
                            + proof.algorithm().version() + "; this is " + Draw.ALGORITHM + ", version " + Draw.VERSION,
                    false);
        }
        tell(given, input);
    }

    private static List<String> faults(DrawInput input, Drawn given) {
        try {
            return Verifier.faults(input, given);
        } catch (RuntimeException beyondReading) {
            return List.of("matches or certificate are not as they must be");
        }
    }

    private void tell(Drawn given, DrawInput input) {
        out.printf(
                "%d people, %d matches, %d left out%n",
                input.size(), given.matches().size(), given.leftOut().length);
        for (LevelGap it : LevelGap.of(given, input.rules())) {
            out.printf(
                    "  %-24s %d, at least %d%s%n",
                    ProofJson.word(it.level()), it.cost(), it.lowerBound(), it.gap() == 0 ? "" : ", gap " + it.gap());
        }
        out.println(
                given.proven()
                        ? "No better draw exists."
                        : "A better draw may exist: the figures say by how much at most.");
    }

    private void say(String what, boolean holds) {
        refused |= !holds;
        out.println((holds ? "  ok    " : "  NOT   ") + what);
    }
}
