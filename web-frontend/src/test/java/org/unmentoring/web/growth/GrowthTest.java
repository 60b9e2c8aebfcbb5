package org.unmentoring.web.growth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class GrowthTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;

    @BeforeEach
    void twoRounds() {
        matching.register(get(AT + "/growth").willReturn(okJson(Json.of(Map.of("items", List.of(first(), second()))))));
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
        assertThat(rows(page, "matches"))
                .containsExactly("1 1 January 2026 2 1 1 0 1 0", "2 1 February 2026 3 2 1 0 0 2");
        assertThat(rows(page, "people"))
                .containsExactly("1 1 January 2026 4 4 0 0 0 4", "2 1 February 2026 4 0 1 2 3 4");
        assertThat(rows(page, "reach"))
                .containsExactly("1 1 January 2026 2 2 2 1 1 1", "2 1 February 2026 3 1 3 2 1 2");
        assertThat(rows(page, "places")).containsExactly("1 1 January 2026 – – – –", "2 1 February 2026 7 3 6 5");
        assertThat(page.select(".govuk-body-l").text())
                .contains("3 of 5 matches have met so far.", "people of 3 organisations", "One of them is new");
        assertThat(page.select("figure img").attr("src")).isEqualTo(PAGE + "/growth.svg");
    }

    @Test
    void whereNobodyCountedPlacesNoTableOfThemIsShown() {
        matching.register(get(AT + "/growth").willReturn(okJson(Json.of(Map.of("items", List.of(first()))))));
        assertThat(page(open(organiser(), PAGE + "/growth")).select("#places")).isEmpty();
    }

    private static List<String> rows(Document page, String table) {
        return page.select("[aria-labelledby=" + table + "] tbody tr").eachText();
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

    private static Map<String, ?> first() {
        return figures(
                1,
                Map.of("joined", 4, "matches", 2, "met", 1, "trios", 1, "organisations", 2, "newOrganisations", 2),
                Map.of("organisationsSoFar", 2, "sectors", 1, "newSectors", 1, "sectorsSoFar", 1));
    }

    private static Map<String, ?> second() {
        return figures(
                2,
                Map.of(
                        "matches",
                        3,
                        "met",
                        2,
                        "repeats",
                        2,
                        "returning",
                        1,
                        "left",
                        2,
                        "resting",
                        3,
                        "organisations",
                        3,
                        "newOrganisations",
                        1,
                        "organisationsSoFar",
                        3),
                Map.of(
                        "sectors",
                        2,
                        "newSectors",
                        1,
                        "sectorsSoFar",
                        2,
                        "active",
                        7,
                        "paused",
                        3,
                        "signedUp",
                        6,
                        "leftProgramme",
                        5));
    }

    @SafeVarargs
    private static Map<String, ?> figures(int round, Map<String, ?>... some) {
        var all = new HashMap<String, Object>(Map.of(
                "round",
                round,
                "drawnAt",
                "2026-0" + round + "-01T09:00:00Z",
                "participants",
                4,
                "matched",
                4,
                "notMet",
                1));
        for (var its : some) all.putAll(its);
        return all;
    }
}
