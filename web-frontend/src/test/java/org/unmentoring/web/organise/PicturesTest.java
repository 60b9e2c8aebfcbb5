package org.unmentoring.web.organise;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class PicturesTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;

    @BeforeEach
    void twoRounds() {
        matching.register(get(AT + "/growth")
                .willReturn(okJson(Json.of(Map.of("items", List.of(figures(1, 2, 1), figures(2, 3, 2)))))));
    }

    @Test
    void beforeTheFirstRoundThePageSaysSo() {
        matching.register(get(AT + "/growth").willReturn(okJson("{\"items\":[]}")));
        assertThat(page(open(organiser(), PAGE + "/growth")).select("main").text())
                .contains("The figures begin with the first round");
    }

    @Test
    void growthTellsEveryRound() {
        var page = page(open(organiser(), PAGE + "/growth"));
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("1 1 January 2026 4 4 0 2 1 1 0 0", "2 1 February 2026 4 0 0 3 2 1 0 0");
        assertThat(page.select(".govuk-body-l").text()).contains("3 of 5 matches have met so far.");
        assertThat(page.select("figure img").attr("src")).isEqualTo(PAGE + "/growth.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "/growth.svg, /growth, image/svg+xml, inline",
        "/growth.csv, /growth, text/csv, attachment",
        "/growth.json, /growth, application/json, attachment"
    })
    void filesAreHandedOnAsTheyAre(String path, String service, String type, String disposition) {
        matching.register(get(urlEqualTo(AT + service))
                .withHeader("Accept", containing(type))
                .withHeader("Authorization", containing("Bearer "))
                .willReturn(aResponse().withHeader("Content-Type", type).withBody("<svg/>ŷ")));
        var answer = open(organiser(), PAGE + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("<svg/>ŷ");
        assertThat(answer.contentType()).startsWith(type);
        assertThat(answer.header("Content-Disposition")).startsWith(disposition);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPictureOpenedAloneCannotRunAnything() {
        matching.register(get(urlEqualTo(AT + "/growth"))
                .withHeader("Accept", equalTo("image/svg+xml"))
                .willReturn(
                        aResponse().withHeader("Content-Type", "image/svg+xml").withBody("<svg/>")));
        assertThat(open(organiser(), PAGE + "/growth.svg").header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void otherEndingsAreNotFound() {
        assertThat(open(organiser(), PAGE + "/growth.html").statusCode()).isEqualTo(404);
    }

    private static Map<String, ?> figures(int round, int matches, int met) {
        return Map.of(
                "round",
                round,
                "drawnAt",
                "2026-0" + round + "-01T09:00:00Z",
                "participants",
                4,
                "joined",
                round == 1 ? 4 : 0,
                "matches",
                matches,
                "met",
                met,
                "notMet",
                1);
    }
}
