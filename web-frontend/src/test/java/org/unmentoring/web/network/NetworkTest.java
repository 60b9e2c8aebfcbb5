package org.unmentoring.web.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class NetworkTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME + "/network";
    private static final String OPEN = "/networks/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME + "/network";

    @BeforeEach
    void twoRounds() {
        film(round(1, 4, 2, 1, 1, 0), round(2, 4, 2, 1, 0, 1));
        published(false);
    }

    private void film(Object... rounds) {
        matching.register(
                get(AT + "/film").willReturn(okJson(Json.of(Map.of("state", "current", "rounds", List.of(rounds))))));
    }

    private static Map<String, ?> round(int number, int people, int pairs, int met, int notMet, int unconfirmed) {
        return Map.of(
                "round",
                number,
                "people",
                people,
                "organisations",
                2,
                "pairs",
                pairs,
                "met",
                met,
                "notMet",
                notMet,
                "unconfirmed",
                unconfirmed);
    }

    private void published(boolean published) {
        matching.register(get(AT + "/publication")
                .willReturn(okJson(Json.of(Map.of("published", published))).withHeader("ETag", "\"4\"")));
    }

    @Test
    void pictureTextAndTableTellTheSameNumbers() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select(".govuk-body-l").text())
                .isEqualTo("4 people from 2 organisations are in the network. 4 pairs have been put in touch. "
                        + "2 met, 1 did not meet, and 1 have not said yet.");
        assertThat(page.select("tbody tr").eachText()).containsExactly("1 2 1 1 0", "2 2 1 0 1", "All 4 2 1 1");
        assertThat(page.select("figure img").attr("src")).isEqualTo(PAGE + ".svg?throughRound=2&view=people");
        assertThat(page.select("figure img").attr("alt")).isNotBlank();
    }

    @Test
    void oneCanGoThroughTheRoundsWithoutScripts() {
        var page = page(open(organiser(), PAGE + "?throughRound=1"));
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("?throughRound=2&view=people");
        assertThat(page.select(".rounds [aria-current]").eachAttr("href"))
                .containsExactly("?throughRound=1&view=people", "?throughRound=1&view=people");
        assertThat(page.select("tbody tr").eachText()).containsExactly("1 2 1 1 0", "All 2 1 1 0");
        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly(
                        PAGE + ".svg?throughRound=1&view=people",
                        PAGE + ".csv?throughRound=1",
                        PAGE + ".json?throughRound=1",
                        PAGE + ".graphml?throughRound=1",
                        PAGE + ".gexf?throughRound=1");
    }

    @Test
    void aRoundThatIsNotThereShowsTheLast() {
        assertThat(page(open(organiser(), PAGE + "?throughRound=99"))
                        .select("figure img")
                        .attr("src"))
                .contains("throughRound=2");
        assertThat(open(organiser(), PAGE + "?throughRound=abc").statusCode()).isEqualTo(404);
    }

    @Test
    void manyPeopleAreShownByOrganisationsFirst() {
        film(round(1, 501, 250, 100, 100, 50));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("[data-film]").attr("data-film")).isEqualTo("organisations");
        assertThat(page.select("[data-names]")).isEmpty();
        assertThat(page.select("figure img").attr("src")).endsWith("view=organisations");
        var people = page(open(organiser(), PAGE + "?view=people"));
        assertThat(people.select("[data-film]").attr("data-film")).isEqualTo("people");
        assertThat(people.select("figure img")).isEmpty();
    }

    @Test
    void theFilmHasItsSourceItsRoundsAndItsWords() {
        var film = page(open(organiser(), PAGE + "?throughRound=1")).select("[data-film]");
        assertThat(film.hasAttr("hidden")).isTrue();
        assertThat(film.attr("data-source")).isEqualTo(PAGE + "/film/people.json");
        assertThat(film.attr("data-names")).isEqualTo(PAGE + "/film/names.json");
        assertThat(film.attr("data-rounds")).isEqualTo("1 2");
        assertThat(film.attr("data-round")).isEqualTo("1");
        assertThat(film.attr("data-word-status")).contains("((met))");
    }

    @Test
    void scriptsRunWhereTheFilmIsAndNowhereElse() {
        var answer = open(organiser(), PAGE);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page(answer).select("script").eachAttr("src"))
                .hasSize(3)
                .allMatch(it -> it.matches("/assets/film[a-z-]*\\.js\\?v=[0-9a-f]+"));
        assertThat(page(answer).select("script").html()).isBlank();
        assertThat(open(null, "/sign-in").header("Content-Security-Policy")).doesNotContain("script-src");
        var script = open(null, page(answer).select("script").attr("src"));
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.contentType()).contains("javascript");
    }

    @Test
    void namesAreForOrganisersAndNothingButNames() {
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/participants"))
                .willReturn(okJson(
                        Json.of(Map.of("items", List.of(Map.of("id", ME, "name", HOSTILE, "email", "a@b.example")))))));
        var names = open(organiser(), PAGE + "/film/names.json");
        assertThat(names.contentType()).startsWith("application/json");
        assertThat(names.jsonPath().getMap("names")).isEqualTo(Map.of(ME.toString(), HOSTILE));
        assertThat(names.asString()).doesNotContain("a@b.example");
        for (var path : List.of("/film/names.json", "/film/people.json", "")) {
            assertThat(open(participant(), PAGE + path).statusCode()).isEqualTo(403);
            assertThat(open(null, PAGE + path).statusCode()).isIn(302, 303, 401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".svg?throughRound=1, ?throughRound=1, image/svg+xml, inline",
        ".svg?throughRound=1&view=organisations, /film/organisations?throughRound=1, image/svg+xml, inline",
        ".csv?throughRound=1, ?throughRound=1, text/csv, attachment",
        ".json?throughRound=1, ?throughRound=1, application/json, attachment",
        ".graphml, '', application/graphml+xml, attachment",
        ".gexf, '', application/gexf+xml, attachment"
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
    }

    @Test
    void beforeTheFirstRoundThePageSaysSo() {
        film();
        assertThat(page(open(organiser(), PAGE)).select("main").text())
                .contains("The network appears with the first round");
    }

    @Test
    void anOrganiserShowsItToEverybodyAndTakesThatBack() {
        matching.register(put(AT + "/publication").willReturn(okJson("{\"published\":true}")));
        var form = page(open(organiser(), PAGE)).select("form[action$=publication]");
        assertThat(form.select("[name=ifMatch]").val()).startsWith("\"4");
        assertThat(form.select("[name=published]").val()).isEqualTo("true");
        var answer = submit(organiser(), PAGE + "/publication", Map.of("ifMatch", "\"4\"", "published", "true"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=published");
        matching.verifyThat(
                1,
                putRequestedFor(urlEqualTo(AT + "/publication"))
                        .withHeader("If-Match", equalTo("\"4\""))
                        .withRequestBody(equalToJson("{\"published\":true}")));
        published(true);
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("form[action$=publication] [name=published]").val())
                .isEqualTo("false");
        assertThat(page.select("pre").text()).contains(OPEN + "/embed");
    }

    @Test
    void everybodySeesWhatIsPublishedAndMayFrameItsOwnPage() {
        matching.register(get(AT + "/public")
                .willReturn(
                        okJson("{\"rounds\":[{\"round\":1,\"people\":30,\"pairs\":15,\"met\":10}],\"groups\":[]}")));
        var own = open(null, OPEN);
        assertThat(page(own).select("h1").text()).isEqualTo("The network of UnMentoring");
        assertThat(page(own).select("tbody tr").eachText()).containsExactly("1 30 15 10");
        assertThat(own.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        var embedded = open(null, OPEN + "/embed");
        assertThat(embedded.header("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(embedded.header("X-Frame-Options")).isNull();
        assertThat(page(embedded).select("form, .masthead")).isEmpty();
        assertThat(open(null, OPEN + "/network.json").jsonPath().getList("rounds"))
                .hasSize(1);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        matching.register(get(AT + "/public").willReturn(problem(404, "not-found")));
        for (var path : List.of("", "/embed", "/network.json")) {
            var answer = open(null, OPEN + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
        assertThat(open(null, "/networks/" + new UUID(0, 1) + "/embed").statusCode())
                .isEqualTo(404);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }
}
