package org.unmentoring.matching.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        List<int[]> pairs = new ArrayList<>();
        var lines = matches.lines().toList();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith("-")) {
            throw new IllegalArgumentException("the matches must end with a line of those who are left out");
        }
        lines.subList(0, lines.size() - 1).forEach(it -> pairs.add(places(it)));
        int[] leftOut = places(lines.get(lines.size() - 1).substring(1).strip());
        return new Drawn(pairs, leftOut, cost, lowerBound, algorithm.method(), certificate);
    }

    private static int[] places(String line) {
        return line.isEmpty()
                ? new int[0]
                : Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
