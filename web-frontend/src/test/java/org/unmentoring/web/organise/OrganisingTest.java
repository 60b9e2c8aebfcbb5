package org.unmentoring.web.organise;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class OrganisingTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;
    private static final UUID ROUND = UUID.fromString("018f0000-0000-7000-8000-0000000000c6");

    @BeforeEach
    void aProgrammeWithOneRound() {
        matching.register(get(AT + "/growth")
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "round", 6,
                                "drawnAt", "2026-11-01T09:00:00Z",
                                "participants", 41,
                                "matches", 20,
                                "met", 12,
                                "notMet", 3,
                                "unconfirmed", 5)))))));
        matching.register(get(urlPathEqualTo(AT + "/rounds"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(round(Map.of())))))));
        scheduled("P1M");
    }

    @Test
    void anOrganiserFindsTheirProgrammes() {
        participants.register(get("/v1/me")
                .willReturn(okJson(Json.of(Map.of("organises", List.of(Map.of("id", PROGRAMME, "name", HOSTILE)))))));
        var link = page(open(organiser(), "/organise")).select("main a");
        assertThat(link.text()).isEqualTo(HOSTILE);
        assertThat(link.attr("href")).isEqualTo(PAGE);
    }

    @Test
    void theOverviewTellsTheFiguresAndTheNextDraw() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select(".figures dd").eachText()).containsExactly("41", "20", "12", "3", "5");
        assertThat(page.select("main").text())
                .contains("Drawn on 1 November 2026", "until 15 November 2026", "1 July 2026, 09:00");
    }

    @Test
    void aProgrammeWithoutRoundsOrScheduleSaysWhatToDo() {
        matching.register(get(AT + "/growth").willReturn(okJson("{\"items\":[]}")));
        matching.register(get(AT + "/schedule").willReturn(problem(404, "not-found")));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main").text()).contains("No round has been drawn yet", "when you press the button");
    }

    @Test
    void aPreviewDrawsNothing() {
        matching.register(
                post(AT + "/rounds").willReturn(okJson(Json.of(round(Map.of("trios", 1, "repeatsOfIntroduced", 2))))));
        var page = page(submit(organiser(), PAGE + "/preview", Map.of()));
        assertThat(page.select("main li").eachText())
                .contains(
                        "We would introduce 41 people by mail.",
                        "One group of three, since the number is odd.",
                        "Nobody is left out.",
                        "No pair has met before.",
                        "2 pairs were put in touch before but did not meet.");
        matching.verifyThat(1, postRequestedFor(urlEqualTo(AT + "/rounds")));
        matching.verifyThat(
                postRequestedFor(urlEqualTo(AT + "/rounds")).withRequestBody(equalToJson("{\"dryRun\":true}")));
    }

    @Test
    void pressingTwiceDrawsOnce() {
        matching.register(post(AT + "/rounds").willReturn(okJson(Json.of(round(Map.of())))));
        var organiser = organiser();
        var key = page(submit(organiser, PAGE + "/preview", Map.of()))
                .select("input[name=key]")
                .val();
        for (var press = 0; press < 2; press++) {
            var answer = submit(organiser, PAGE + "/draw", Map.of("key", key));
            assertThat(answer.header("Location")).isEqualTo(PAGE + "/rounds/" + ROUND + "?done=drawn");
        }
        matching.verifyThat(
                2,
                postRequestedFor(urlEqualTo(AT + "/rounds"))
                        .withHeader("Idempotency-Key", equalTo(key))
                        .withRequestBody(equalToJson("{\"dryRun\":false}")));
    }

    @Test
    void tooFewPeopleIsToldBeforeAndAtTheDraw() {
        matching.register(post(AT + "/rounds").willReturn(problem(409, "too-few-people")));
        var organiser = organiser();
        for (var step : List.of("/preview", "/draw")) {
            var answer = submit(organiser, PAGE + step, Map.of("key", "k"));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(page(answer).select("main").text()).contains("too few people");
            assertThat(page(answer).select("input[name=key]")).isEmpty();
        }
    }

    @Test
    void somebodyElsesProgrammeIsNotFound() {
        matching.register(get(AT + "/growth").willReturn(problem(404, "not-found")));
        matching.register(get(AT + "/schedule").willReturn(problem(404, "not-found")));
        assertThat(open(organiser(), PAGE).statusCode()).isEqualTo(404);
    }

    private void scheduled(String cadence) {
        scheduled(cadence, Map.of("oddOne", "trio", "avoidSameOrganisation", true));
    }

    private void scheduled(String cadence, Map<String, Object> rules) {
        matching.register(get(AT + "/schedule")
                .willReturn(okJson(Json.of(Map.of(
                                "cadence", cadence,
                                "nextDrawAt", "2026-07-01T08:00:00Z",
                                "timeToMeet", "P14D",
                                "nudgeAfter", "P10D",
                                "rules", rules)))
                        .withHeader("ETag", "\"3\"")));
    }

    private static Map<String, Object> round(Map<String, Object> more) {
        var round = new HashMap<String, Object>(Map.of(
                "id",
                ROUND,
                "number",
                6,
                "drawnAt",
                "2026-11-01T09:00:00Z",
                "meetBy",
                "2026-11-15T09:00:00Z",
                "participants",
                41,
                "matches",
                20));
        round.putAll(more);
        return round;
    }
}
