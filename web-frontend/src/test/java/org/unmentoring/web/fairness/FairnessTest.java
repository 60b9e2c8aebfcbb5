package org.unmentoring.web.fairness;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** The proof of a round in plain words. */
@QuarkusTest
class FairnessTest extends PageTest {
    private static final String ROUND = "018f0000-0000-7000-8000-0000000000c6";
    private static final String PAGE = "/organise/" + PROGRAMME + "/rounds/" + ROUND + "/proof";
    private static final String AT = "/v1/rounds/" + ROUND;
    private static final String SEED = "5eed".repeat(16);

    @BeforeEach
    void aRoundWithItsProof() {
        matching.register(get(AT).willReturn(okJson(Json.of(Map.of("id", ROUND, "number", 6, "status", "drawn")))));
        matching.register(get(AT + "/explanation")
                .willReturn(okJson(Json.of(Map.of("sentences", List.of("Nobody meets again."))))));
        proof(Map.of("drawnAt", "2026-11-02T09:00:01Z", "committedAt", "2026-10-01T09:00:00Z", "proven", true));
    }

    private void proof(Map<String, Object> more) {
        var proof = new HashMap<String, Object>(Map.of(
                "openedAt",
                "2026-11-02T09:00:00Z",
                "commitment",
                "c0".repeat(32),
                "inputDigest",
                "d1".repeat(32),
                "seed",
                SEED));
        proof.putAll(more);
        matching.register(get(AT + "/proof").willReturn(okJson(Json.of(proof))));
    }

    @Test
    void itTellsWhatWasSealedWhatWentInAndHowToCheckIt() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("h1").text()).isEqualTo("Was round 6 fair?");
        assertThat(page.select(".steps code").eachText()).containsExactly("c0".repeat(32), "d1".repeat(32), SEED);
        assertThat(page.select("main").text())
                .contains(
                        "1 October 2026",
                        "proven that no other draw",
                        "Nobody meets again.",
                        "printf %s '" + SEED + "' | sha256sum",
                        "./unmentoring verify-round round-" + ROUND + "-proof.json");
    }

    @Test
    void theProofIsDownloadedAsItIs() {
        var answer = open(organiser(), PAGE + ".json");
        assertThat(answer.header("Content-Disposition")).contains("round-" + ROUND + "-proof.json");
        assertThat(answer.jsonPath().getString("seed")).isEqualTo(SEED);
    }

    @Test
    void aSandboxSaysThatItsSeedWasChosen() {
        proof(Map.of("drawnAt", "2026-11-02T09:00:01Z", "proven", false));
        assertThat(page(open(organiser(), PAGE)).select("main").text())
                .contains("chosen by hand", "not proven that there is none better");
    }

    @Test
    void aRoundWithoutProofSaysSo() {
        matching.register(get(AT + "/proof").willReturn(problem(404, "not-found")));
        assertThat(page(open(organiser(), PAGE)).select("h1").text()).contains("no proof");
    }
}
