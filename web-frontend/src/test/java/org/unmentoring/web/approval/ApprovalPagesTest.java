package org.unmentoring.web.approval;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** A round that waits: looked at, a match held back, approved or given up. */
@QuarkusTest
class ApprovalPagesTest extends PageTest {
    private static final String ROUND = "018f0000-0000-7000-8000-0000000000c6";
    private static final String MATCH = "018f0000-0000-7000-8000-0000000000d1";
    private static final String PAGE = "/organise/" + PROGRAMME + "/rounds/" + ROUND;
    private static final String AT = "/v1/rounds/" + ROUND;

    @BeforeEach
    void aRoundWaits() {
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/participants"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(Map.of("id", ME, "name", HOSTILE)))))));
        matching.register(get(urlEqualTo(AT))
                .willReturn(okJson(Json.of(Map.of(
                        "id",
                        ROUND,
                        "number",
                        6,
                        "status",
                        "held",
                        "participants",
                        2,
                        "matches",
                        1,
                        "approveBy",
                        "2026-12-09T09:00:00Z")))));
        matching.register(get(urlPathEqualTo(AT + "/matches"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "id",
                                        MATCH,
                                        "participants",
                                        List.of(ME),
                                        "outcome",
                                        "unconfirmed",
                                        "outcomes",
                                        List.of()),
                                Map.of(
                                        "id",
                                        "018f0000-0000-7000-8000-0000000000d2",
                                        "dissolved",
                                        true,
                                        "participants",
                                        List.of(ME),
                                        "outcome",
                                        "unconfirmed",
                                        "outcomes",
                                        List.of())))))));
        matching.register(get("/v1/programmes/" + PROGRAMME + "/reason-list").willReturn(okJson("{\"items\":[]}")));
        matching.register(get(AT + "/explanation")
                .willReturn(okJson(Json.of(Map.of("sentences", List.of("Nobody meets again."))))));
    }

    @Test
    void itIsShownWithItsMatchesAndWhatTheDrawReached() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select(".card").text())
                .contains("waits for you", "9 December 2026, 09:00", "Approve it and send the introductions");
        assertThat(page.select("main").text()).contains("Nobody meets again.");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody th").text()).isEqualTo(HOSTILE);
        assertThat(page.select("tbody a").attr("href")).isEqualTo(PAGE + "/hold/" + MATCH);
        assertThat(page.select("tbody .govuk-tag")).isEmpty();
    }

    @Test
    void approvingTakesOnePressAndReadingNone() {
        matching.register(post(AT + "/approval").willReturn(okJson(Json.of(Map.of("id", ROUND)))));
        var organiser = organiser();
        open(organiser, PAGE);
        matching.verifyThat(0, postRequestedFor(urlEqualTo(AT + "/approval")));
        var answer = submit(organiser, PAGE + "/approve", Map.of());
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=approved");
        matching.verifyThat(1, postRequestedFor(urlEqualTo(AT + "/approval")));
    }

    @Test
    void aMatchIsHeldBackWithAReasonAndWhatShouldHappenInstead() {
        matching.register(post(AT + "/held-back-matches").willReturn(okJson("{\"alone\":[]}")));
        var organiser = organiser();
        assertThat(page(open(organiser, PAGE + "/hold/" + MATCH))
                        .select("main strong")
                        .eachText())
                .contains(HOSTILE);
        var nothing = submit(organiser, PAGE + "/hold/" + MATCH, Map.of("because", "<b>"));
        assertThat(nothing.statusCode()).isEqualTo(400);
        var asked = page(nothing);
        for (var link : asked.select(".govuk-error-summary a"))
            assertThat(asked.select(link.attr("href"))).as(link.text()).hasSize(1);
        assertThat(asked.select(".govuk-error-summary a")).hasSize(2);
        matching.verifyThat(0, postRequestedFor(urlEqualTo(AT + "/held-back-matches")));
        var answer = submit(
                organiser, PAGE + "/hold/" + MATCH, Map.of("because", "conflict-of-interest", "then", "draw-again"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=heldback");
        matching.verifyThat(postRequestedFor(urlEqualTo(AT + "/held-back-matches"))
                .withRequestBody(equalToJson(
                        Json.of(Map.of("match", MATCH, "because", "conflict-of-interest", "then", "draw-again")))));
    }

    @Test
    void aMatchThatIsGoneIsNotFound() {
        assertThat(open(organiser(), PAGE + "/hold/018f0000-0000-7000-8000-0000000000d2")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void givingItUpIsAskedTwice() {
        matching.register(post(AT + "/abandonment").willReturn(okJson("{}")));
        var organiser = organiser();
        assertThat(page(open(organiser, PAGE + "/give-up")).select("main").text())
                .contains("Give up round 6?", "stays in the list of rounds");
        var answer = submit(organiser, PAGE + "/give-up", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/organise/" + PROGRAMME + "/rounds?done=givenup");
    }

    @Test
    void whoComesTooLateIsToldSo() {
        matching.register(post(AT + "/abandonment").willReturn(problem(409, "round-drawn-already")));
        matching.register(post(AT + "/held-back-matches").willReturn(problem(409, "round-does-not-wait")));
        var organiser = organiser();
        var late = submit(organiser, PAGE + "/give-up", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("h1").text()).contains("nothing was changed");
        assertThat(submit(organiser, PAGE + "/hold/" + MATCH, Map.of("because", "other", "then", "leave-out"))
                        .statusCode())
                .isEqualTo(409);
    }
}
