package org.unmentoring.matching.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.unmentoring.matching.draw.Certificate;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.Objective;

/** Of a proof as {@code GET /v1/rounds/{id}/proof} gives it, all that can be checked without anybody's help. */
record ProofFile(
        Integer number,
        Algorithm algorithm,
        String seed,
        String commitment,
        String inputDigest,
        Objective cost,
        Objective lowerBound,
        List<LevelGap> levels,
        Boolean proven,
        String input,
        String matches,
        Certificate certificate) {

    record Algorithm(String name, int version, String method) {}

    /** @throws IOException also when this is no proof */
    static ProofFile read(Path file) throws IOException {
        var proof = ProofJson.MAPPER.readValue(file.toFile(), ProofFile.class);
        if (proof.seed == null || proof.commitment == null || proof.inputDigest == null || proof.input == null) {
            throw new IOException("seed, commitment, inputDigest or input is missing");
        }
        return proof;
    }

    /** Abandoned draws tell what would have been drawn from, and nothing was. */
    boolean isOfADraw() {
        return matches != null;
    }

    /** @throws IllegalArgumentException when it is not the canonical text of an input */
    DrawInput drawInput() throws IOException {
        return DrawInput.read(new BufferedReader(new StringReader(input)));
    }

    /** @throws IllegalArgumentException when the matches are not written as they must be, or the figures are missing */
    Drawn drawn() {
        if (cost == null || lowerBound == null || certificate == null || algorithm == null) {
            throw new IllegalArgumentException("cost, lowerBound, certificate or algorithm is missing");
        }
        return Drawn.read(matches, cost, lowerBound, algorithm.method(), certificate);
    }
}
