package org.unmentoring.web.attention;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** The page that says whether all is well. */
@QuarkusTest
class AttentionTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;
    private static final String ONE = id("a1");
    private static final String TWO = id("a2");
    private static final String THREE = id("a3");

    private final List<Map<String, Object>> people = new ArrayList<>();

    private static String id(String end) {
        return "018f0000-0000-7000-8000-0000000000" + end;
    }

    @BeforeEach
    void allIsWell() {
        people.clear();
        person(ONE, "Ada", Map.of());
        person(TWO, "Bea", Map.of());
        person(THREE, HOSTILE, Map.of());
        matching.register(get(AT + "/growth").willReturn(okJson("{\"items\":[]}")));
        matching.register(get(AT + "/schedule")
                .willReturn(okJson(Json.of(Map.of("cadence", "P1M", "nextDrawAt", "2026-12-07T09:00:00Z")))));
        unconfirmed(0);
        proposals(List.of());
        rounds();
        silent();
    }

    private void unconfirmed(int count) {
        participants.register(get(AT + "/unconfirmed-registrations")
                .willReturn(okJson(Json.of(Map.of("count", count, "toRemind", count)))));
    }

    private void person(String id, String name, Map<String, Object> more) {
        var person = new HashMap<String, Object>(
                Map.of("id", id, "name", name, "email", "x@body.example", "status", "active"));
        person.putAll(more);
        people.removeIf(it -> it.get("id").equals(id));
        people.add(person);
        participants.register(
                get(urlPathEqualTo(AT + "/participants")).willReturn(okJson(Json.of(Map.of("items", people)))));
    }

    private void proposals(List<?> proposals) {
        participants.register(get(urlPathEqualTo("/v1/organisations/proposals"))
                .willReturn(okJson(Json.of(Map.of("items", proposals)))));
    }

    @SafeVarargs
    private void rounds(Map<String, Object>... rounds) {
        matching.register(
                get(urlPathEqualTo(AT + "/rounds")).willReturn(okJson(Json.of(Map.of("items", List.of(rounds))))));
    }

    @SafeVarargs
    private void silent(Map<String, Object>... asked) {
        matching.register(
                get(urlPathEqualTo(AT + "/silent")).willReturn(okJson(Json.of(Map.of("items", List.of(asked))))));
    }

    private static Map<String, Object> round(int number, String status, Map<String, Object> more) {
        var round = new HashMap<String, Object>(
                Map.of("id", id("c" + number), "number", number, "status", status, "matches", 1));
        round.putAll(more);
        return round;
    }

    private void match(int round, Map<String, Object> more) {
        var match = new HashMap<String, Object>(Map.of(
                "id",
                id("d" + round),
                "participants",
                List.of(ONE, TWO),
                "outcome",
                "unconfirmed",
                "outcomes",
                List.of()));
        match.putAll(more);
        matching.register(get(urlPathEqualTo("/v1/rounds/" + id("c" + round) + "/matches"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(match))))));
    }

    private String seen() {
        return page(open(organiser(), PAGE)).select("main").text();
    }

    @Test
    void whenAllIsWellItSaysSoKindly() {
        assertThat(seen())
                .contains("All is well", "Have a coffee", "7 December 2026, 09:00", "3 people can be drawn today.")
                .doesNotContain("What wants your attention");
    }

    @Test
    void whatCouldNotBeSeenIsNotCalledWell() {
        participants.register(get(urlPathEqualTo("/v1/organisations/proposals")).willReturn(problem(503, "away")));
        assertThat(seen()).contains("could not be looked at just now").doesNotContain("All is well");
    }

    @Test
    void aRoundThatWaitsIsFirst() {
        rounds(round(5, "held", Map.of("approveBy", "2026-12-09T09:00:00Z")));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select(".card h2").first().text()).isEqualTo("Round 5 is drawn and waits for you");
        assertThat(page.select(".card").text()).contains("9 December 2026, 09:00");
        assertThat(page.select(".card a").attr("href")).isEqualTo(PAGE + "/rounds/" + id("c5"));
    }

    @Test
    void aDrawThatDoesNotEndCanBeGivenUp() {
        rounds(round(5, "drawing", Map.of("openedAt", "2026-01-01T09:00:00Z")));
        assertThat(page(open(organiser(), PAGE)).select(".card form").attr("action"))
                .isEqualTo(PAGE + "/rounds/" + id("c5") + "/give-up");
        rounds(round(5, "drawing", Map.of("openedAt", java.time.Instant.now().toString())));
        assertThat(seen()).contains("All is well");
    }

    @Test
    void whomMailsDoNotReachIsListedWithTheActionBeside() {
        person(THREE, HOSTILE, Map.of("unreachableSince", "2026-11-20T09:00:00Z"));
        participants.register(
                delete(AT + "/participants/" + THREE + "/unreachable").willReturn(noContent()));
        var organiser = organiser();
        var card = page(open(organiser, PAGE)).select(".card").first();
        assertThat(card.text()).contains("Our mails do not reach one person", HOSTILE, "Since 20 November 2026");
        var form = card.select("form").first();
        var answer = submit(
                organiser,
                form.attr("action"),
                Map.of("person", form.select("input").val()));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=reached");
        participants.verifyThat(deleteRequestedFor(urlEqualTo(AT + "/participants/" + THREE + "/unreachable")));
    }

    @Test
    void whoHasNotConfirmedIsRemindedFromHere() {
        unconfirmed(2);
        participants.register(
                post(urlEqualTo(AT + "/unconfirmed-registrations/reminders")).willReturn(okJson("{}")));
        var organiser = organiser();
        var page = page(open(organiser, PAGE));
        assertThat(page.select(".card h2").text())
                .isEqualTo("2 people signed up and have not confirmed their addresses");
        var answer = submit(organiser, page.select(".card form").attr("action"), Map.of());
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=reminded");
        participants.verifyThat(postRequestedFor(urlEqualTo(AT + "/unconfirmed-registrations/reminders")));
    }

    @Test
    void aNewOrganisationIsAcceptedFromHere() {
        proposals(List.of(Map.of("id", id("e1"), "name", HOSTILE, "sector", "health")));
        participants.register(patch(urlEqualTo("/v1/organisations/" + id("e1"))).willReturn(okJson("{}")));
        var organiser = organiser();
        var page = page(open(organiser, PAGE));
        assertThat(page.select(".asks strong").text()).isEqualTo(HOSTILE);
        var form = page.select(".card form").first();
        submit(
                organiser,
                form.attr("action"),
                Map.of("organisation", form.select("input").val()));
        participants.verifyThat(patchRequestedFor(urlEqualTo("/v1/organisations/" + id("e1")))
                .withHeader("If-Match", equalTo("*"))
                .withRequestBody(equalToJson("{\"status\":\"accepted\"}")));
    }

    @Test
    void whoIsSilentIsWhomMatchingServiceCallsSo() {
        person(TWO, "Bea", Map.of("status", "paused"));
        silent(asked(THREE, "waiting"), asked(TWO, "waiting"), asked(ONE, "staying"), asked(THREE, "staying"));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main").text()).contains("One person was asked whether to pause and has not answered");
        var link = URI.create(page.select("a[href^=mailto:]").attr("href"));
        assertThat(link.getSchemeSpecificPart())
                .startsWith("x@body.example?subject=Would you like a pause from UnMentoring?&body=Dear <script>")
                .contains(HOSTILE);
        silent(asked(THREE, "waiting"), asked(ONE, "drawn-again"));
        assertThat(seen()).contains("2 people were asked whether to pause and have not answered");
        silent(asked(THREE, "paused"), asked(ONE, "staying"));
        assertThat(seen()).contains("All is well");
    }

    private static Map<String, Object> asked(String person, String state) {
        return Map.of("participant", person, "match", id("d1"), "round", 1, "state", state, "roundsWaited", 0);
    }

    @Test
    void matchesThatNobodySpokeOfAndIntroductionsThatDidNotArriveAreTold() {
        rounds(round(2, "closed", Map.of()));
        match(2, Map.of("notIntroduced", List.of(TWO)));
        assertThat(seen())
                .contains(
                        "Of one match of round 2 nobody has said whether they met",
                        "One introduction of round 2 did not reach everybody");
    }

    @Test
    void aRoundThatStillRunsIsNotCalledUnsaid() {
        rounds(round(2, "drawn", Map.of()));
        match(2, Map.of());
        assertThat(seen()).contains("All is well");
    }

    @Test
    void oneAloneIsTooFew() {
        person(TWO, "Bea", Map.of("status", "paused"));
        person(THREE, "Cai", Map.of("status", "left"));
        assertThat(seen()).contains("too few people for a round", "1 person can be drawn today.");
    }
}
