package org.unmentoring.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.draw.Turns;
import org.unmentoring.matching.draw.pairing.Draw;

class VerifyRoundTest {

    private static final String SEED = "a seed";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ObjectNode proof;

    /** 40 people, half of them of one organisation, and one earlier round. */
    @BeforeEach
    void aProof() {
        var builder = new DrawInput.Builder(Rules.USUAL);
        for (int i = 0; i < 40; i++) {
            builder.person(
                    new Person(i < 24 ? "o1" : "o" + i, "s" + i % 3, "", new TreeSet<>(), "", true, false, Turns.NONE));
        }
        for (int i = 0; i < 40; i += 2) {
            builder.relation(i, i + 1, 1, i % 4 == 0);
        }
        var input = builder.build();
        var text = new ByteArrayOutputStream();
        input.writeTo(text);
        var drawn = Draw.of(input, SEED);
        proof = ProofJson.MAPPER.valueToTree(new ProofFile(
                7,
                new ProofFile.Algorithm(Draw.ALGORITHM, Draw.VERSION, drawn.method()),
                SEED,
                Sha256.hex(SEED),
                input.digest(),
                drawn.objective(),
                drawn.lowerBound(),
                LevelGap.of(drawn, input.rules()),
                drawn.proven(),
                text.toString(StandardCharsets.UTF_8),
                drawn.text(),
                drawn.certificate()));
    }

    private int check() throws IOException {
        return check(proof.toString());
    }

    private int check(String content) throws IOException {
        return new VerifyRound(new PrintStream(said)).check(Files.writeString(folder.resolve("proof.json"), content));
    }

    private void assertRefused(String check) throws IOException {
        assertThat(check()).as(said.toString()).isEqualTo(VerifyRound.REFUSED);
        assertThat(said.toString().lines().filter(it -> it.contains("NOT"))).anyMatch(it -> it.contains(check));
        assertThat(said.toString()).contains("Refused");
    }

    @Test
    void aProofThatHoldsIsConfirmed() throws IOException {
        assertThat(check()).as(said.toString()).isEqualTo(VerifyRound.CONFIRMED);
        assertThat(said.toString()).contains("Confirmed.", "same-organisation", "No better draw exists.");
    }

    @Test
    void anotherSeedIsRefused() throws IOException {
        proof.put("seed", "another seed");
        assertRefused("the seed");
    }

    @Test
    void anotherSeedWithItsOwnCommitmentIsRefused() throws IOException {
        proof.put("seed", "another seed").put("commitment", Sha256.hex("another seed"));
        assertRefused("drawing again");
    }

    @Test
    void aSwappedPairIsRefused() throws IOException {
        var lines = proof.get("matches").asText().lines().toList();
        var one = lines.get(0).split(" ");
        var other = lines.get(1).split(" ");
        proof.put(
                "matches",
                proof.get("matches")
                        .asText()
                        .replace(
                                lines.get(0) + "\n" + lines.get(1),
                                one[0] + " " + other[1] + "\n" + other[0] + " " + one[1]));
        assertRefused("drawing again");
    }

    @Test
    void somebodyInTwoMatchesIsRefused() throws IOException {
        var first = proof.get("matches").asText().lines().findFirst().orElseThrow();
        proof.put("matches", first + "\n" + proof.get("matches").asText());
        assertRefused("the matches keep every rule");
    }

    @Test
    void aChangedInputIsRefused() throws IOException {
        proof.put("input", proof.get("input").asText().replace("\tmet\n", "\tintroduced\n"));
        assertRefused("the input");
    }

    @Test
    void everyMutatedCertificateIsRefused() throws IOException {
        assertThat(proof.at("/certificate/parts/0/levels")).isNotEmpty();
        var whole = proof.deepCopy();
        List<Consumer<ObjectNode>> mutations = List.of(
                it -> it.withArray("/prices")
                        .set(0, LongNode.valueOf(it.at("/prices/0").asLong() + 1_000_000)),
                it -> it.withArray("/prices")
                        .set(5, LongNode.valueOf(it.at("/prices/5").asLong() - 1_000_000)),
                it -> ((ArrayNode) it.get("prices")).remove(3),
                it -> it.set("prices", it.arrayNode()),
                it -> it.set("weights", it.arrayNode()),
                it -> it.put("upTo", "left-out"));
        for (var mutation : mutations) {
            proof = whole.deepCopy();
            mutation.accept((ObjectNode) proof.at("/certificate/parts/0/levels/0"));
            said.reset();
            assertRefused("certificate");
        }
    }

    @Test
    void figuresThatAreTooGoodAreRefused() throws IOException {
        ((ObjectNode) proof.get("cost")).put("sameOrganisation", 0);
        assertRefused("the matches keep every rule");
    }

    @Test
    void aBoundThatIsNotProvenIsRefused() throws IOException {
        proof.putObject("certificate").putArray("parts");
        assertRefused("certificate");
    }

    @Test
    void levelsThatSayOtherwiseAreRefused() throws IOException {
        ((ObjectNode) proof.at("/levels/0")).put("gap", 3);
        assertRefused("level by level");
    }

    @Test
    void anotherVersionCanNotDrawAgain() throws IOException {
        ((ObjectNode) proof.get("algorithm")).put("version", 1);
        assertRefused("drawing again");
    }

    @Test
    void anAbandonedDrawHasPromisesOnly() throws IOException {
        for (var it : List.of("cost", "lowerBound", "levels", "matches", "certificate")) {
            proof.putNull(it);
        }
        assertThat(check()).isEqualTo(VerifyRound.CONFIRMED);
        assertThat(said.toString()).contains("abandoned");
    }

    @Test
    void whatIsNoProofCanNotBeRead() throws IOException {
        assertThat(check("{")).isEqualTo(VerifyRound.UNREADABLE);
        assertThat(check("{}")).isEqualTo(VerifyRound.UNREADABLE);
        assertThat(check("[]")).isEqualTo(VerifyRound.UNREADABLE);
        assertThat(said.toString()).contains("line 1").doesNotContain("java", "unmentoring");
        JsonNode broken = proof.deepCopy().put("input", "people\t1\n").put("inputDigest", Sha256.hex("people\t1\n"));
        assertThat(check(broken.toString())).isEqualTo(VerifyRound.UNREADABLE);
        assertThat(new VerifyRound(new PrintStream(said)).check(folder.resolve("nowhere.json")))
                .isEqualTo(VerifyRound.UNREADABLE);
    }
}
