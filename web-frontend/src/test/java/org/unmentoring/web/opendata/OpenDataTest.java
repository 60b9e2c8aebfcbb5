package org.unmentoring.web.opendata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class OpenDataTest extends PageTest {
    private static final String DATA = "/v1/programmes/" + PROGRAMME + "/open-data";
    private static final String PAGE = "/organise/" + PROGRAMME + "/open-data";

    @BeforeEach
    void oneIsPublishedAndOneWithdrawn() {
        matching.register(get(urlEqualTo(DATA))
                .willReturn(okJson(Json.of(
                        Map.of("items", List.of(publication(2, null), publication(1, "2026-02-01T00:00:00Z")))))));
        matching.register(post(urlEqualTo(DATA))
                .willReturn(okJson(Json.of(publication(3, null))).withStatus(201)));
        matching.register(delete(urlEqualTo(DATA + "/2")).willReturn(okJson(Json.of(publication(2, null)))));
        preview(Map.of(
                "safe",
                true,
                "throughRound",
                4,
                "people",
                40,
                "edges",
                20,
                "protection",
                Map.of(
                        "k", 5,
                        "outcomes", "met-or-not",
                        "roundsTogether", 2,
                        "sectors", List.of(HOSTILE),
                        "sectorsMerged", 3,
                        "matches", 25,
                        "withheld", 5),
                "rounds",
                List.of(Map.of("rounds", "1-2", "matches", 25, "met", 15, "notKnownToHaveMet", 10, "withheld", 5))));
    }

    @Test
    void anOrganiserSeesWhatWouldBePublishedAndPublishesItWithOnePress() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main").text())
                .contains(HOSTILE, "at least 5 look the same", "5 of 25 matches are withheld");
        assertThat(page.select("tbody tr").text()).isEqualTo("1-2 25 15 – – 10 5");
        assertThat(page.select("form[action$=/withdraw]")).hasSize(1);
        var key = page.select("input[name=key]").val();
        var answer = submit(organiser(), PAGE, Map.of("key", key, "licence", "CC-BY-4.0"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=opendatapublished");
        matching.verifyThat(postRequestedFor(urlEqualTo(DATA))
                .withHeader("Idempotency-Key", equalTo(key))
                .withRequestBody(equalToJson("{\"licence\":\"CC-BY-4.0\"}")));
    }

    @Test
    void withoutTermsNothingIsPublished() {
        var answer = submit(organiser(), PAGE, Map.of("key", "k"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("#licence-ogl-error").text()).isEqualTo("Choose the terms");
        matching.verifyThat(0, postRequestedFor(anyUrl()));
    }

    @Test
    void whatIsNotSafeHasNoButton() {
        preview(Map.of("safe", false, "throughRound", 0, "people", 0, "edges", 0, "rounds", List.of()));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("input[name=licence]")).isEmpty();
        matching.register(post(urlEqualTo(DATA)).willReturn(problem(409, "open-data-not-safe")));
        var answer = submit(organiser(), PAGE, Map.of("key", "k", "licence", "OGL-UK-3.0"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void itIsWithdrawnBehindAButton() {
        submit(organiser(), PAGE + "/2/withdraw", Map.of());
        matching.verifyThat(deleteRequestedFor(urlEqualTo(DATA + "/2")));
    }

    @Test
    void everybodyTakesTheFiles() {
        var page = page(open(null, "/programmes/" + PROGRAMME + "/open-data"));
        assertThat(page.select("main a[download]")).hasSize(8);
        matching.register(get(urlEqualTo(DATA + "/2/edges.csv"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/csv;charset=UTF-8")
                        .withBody("a,b")));
        var file = open(null, "/programmes/" + PROGRAMME + "/open-data/2/edges.csv");
        assertThat(file.asString()).isEqualTo("a,b");
        assertThat(file.header("Content-Disposition")).contains("edges.csv");
        assertThat(open(null, "/programmes/" + PROGRAMME + "/open-data/2/..%2Fsecrets")
                        .statusCode())
                .isEqualTo(404);
    }

    private void preview(Map<String, Object> preview) {
        matching.register(get(urlEqualTo(DATA + "/preview")).willReturn(okJson(Json.of(preview))));
    }

    private static Map<String, Object> publication(int version, String withdrawnAt) {
        var publication = new HashMap<String, Object>(Map.of(
                "version",
                version,
                "licence",
                "OGL-UK-3.0",
                "publishedAt",
                "2026-01-02T00:00:00Z",
                "throughRound",
                4,
                "people",
                40,
                "matches",
                25));
        publication.put("withdrawnAt", withdrawnAt);
        return publication;
    }
}
