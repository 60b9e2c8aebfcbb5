package org.unmentoring.web.rules;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** When rounds are drawn, by which rules, and what that means. */
@QuarkusTest
class RulesTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME;
    private static final String AT = "/v1/programmes/" + PROGRAMME;
    private static final Map<String, String> PLAN = Map.of(
            "nextDrawAt", "2026-07-01",
            "time", "09:00",
            "cadence", "P1M",
            "timeToMeet", "P14D",
            "nudgeAfter", "P10D",
            "oddOne", "trio",
            "avoidSame", "yes",
            "version", "\"3\"");

    @BeforeEach
    void aScheduleAndFourPeople() {
        scheduled("P1M");
        participants.register(get(urlPathEqualTo(AT + "/participants"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                person(1, Map.of("status", "active")),
                                person(2, Map.of("status", "active", "skipsNextRound", true)),
                                person(3, Map.of("status", "active", "unreachableSince", "2026-03-01T09:00:00Z")),
                                person(4, Map.of("status", "paused"))))))));
    }

    private static Map<String, Object> person(int number, Map<String, Object> more) {
        var person = new HashMap<String, Object>(more);
        person.put("id", "018f0000-0000-7000-8000-0000000000b" + number);
        person.put("name", "Person " + number);
        return person;
    }

    @Test
    void thePageSaysInPlainWordsWhatTheRulesMeanForTheNextDraw() {
        var page = page(open(organiser(), PAGE + "/schedule"));
        assertThat(page.select(".govuk-summary-list__value").eachText())
                .containsExactly(
                        "Wednesday 1 July 2026, 09:00",
                        "2 people today",
                        "Every month",
                        "14 days",
                        "10 days",
                        "It goes out by itself, as soon as it is drawn");
        assertThat(page.select("main .govuk-list--bullet li").eachText())
                .contains(
                        "One of them has asked to skip the next round.",
                        "Nobody who met before will meet again, as long as there is somebody new for everybody.")
                .anyMatch(it -> it.startsWith("Nobody meets somebody of their own organisation"));
        assertThat(page.select("#nextDrawAt").val()).isEqualTo("2026-07-01");
        assertThat(page.select("#time").val()).isEqualTo("09:00");
    }

    @Test
    void withoutThePeopleTheRulesCanStillBeRead() {
        participants.register(get(urlPathEqualTo(AT + "/participants")).willReturn(problem(503, "away")));
        var page = page(open(organiser(), PAGE + "/schedule"));
        assertThat(page.select("main").text()).contains("Every month").doesNotContain("people today");
    }

    @Test
    void roundsCanWaitForApproval() {
        matching.register(put(AT + "/schedule").willReturn(okJson("{}")));
        var waiting = new HashMap<>(PLAN);
        waiting.putAll(Map.of("approval", "wait", "approveWithin", "P3D"));
        submit(organiser(), PAGE + "/schedule", waiting);
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/schedule"))
                .withRequestBody(matchingJsonPath("$[?(@.approval == 'wait' && @.approveWithin == 'P3D')]")));
        scheduled("P1M", Map.of("oddOne", "sit-out"), Map.of("approval", "wait", "approveWithin", "P3D"));
        var page = page(open(organiser(), PAGE + "/schedule"));
        assertThat(page.select("main").text()).contains("after 3 days it goes out by itself");
        assertThat(page.select("input[name=approval][checked]").val()).isEqualTo("wait");
        assertThat(page.select("#oddOne option[selected]").val()).isEqualTo("sit-out");
        assertThat(page.select("main").text()).contains("one person sits out, and not again before others have");
    }

    @Test
    void aScheduleOfAnotherLengthStaysChoosable() {
        scheduled("PT20S");
        var chosen = page(open(organiser(), PAGE + "/schedule")).select("#cadence option[selected]");
        assertThat(chosen.val()).isEqualTo("PT20S");
        assertThat(chosen.text()).isEqualTo("As it is now (PT20S)");
    }

    @Test
    void theScheduleIsSavedInTheProgrammesOwnTimeZone() {
        matching.register(put(AT + "/schedule").willReturn(okJson("{}")));
        var answer = submit(organiser(), PAGE + "/schedule", PLAN);
        assertThat(answer.header("Location")).isEqualTo(PAGE + "/schedule?done=scheduled");
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/schedule"))
                .withHeader("If-Match", equalTo("\"3\""))
                .withRequestBody(equalToJson(Json.of(Map.of(
                        "cadence", "P1M",
                        "nextDrawAt", "2026-07-01T08:00:00Z",
                        "timeToMeet", "P14D",
                        "nudgeAfter", "P10D",
                        "rules", Map.of("oddOne", "trio", "avoidSameOrganisation", true))))));
    }

    @Test
    void rulesThatTheFormDoesNotShowStayAsTheyWereChosen() {
        var chosen = new HashMap<String, Object>(Map.of(
                "oddOne",
                "trio",
                "avoidSameOrganisation",
                true,
                "organisationFirst",
                true,
                "likeness",
                Map.of("sector", 5, "region", 0, "acquaintances", 3),
                "groupOf",
                3,
                "lookAhead",
                "first"));
        scheduled("P1M", chosen);
        matching.register(put(AT + "/schedule").willReturn(okJson("{}")));
        submit(organiser(), PAGE + "/schedule", PLAN);
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/schedule"))
                .withRequestBody(matchingJsonPath("$.rules", equalToJson(Json.of(chosen)))));
    }

    @Test
    void withoutADayRoundsAreDrawnByHand() {
        matching.register(put(AT + "/schedule").willReturn(okJson("{}")));
        var byHand = new HashMap<>(PLAN);
        byHand.putAll(Map.of("nextDrawAt", "", "version", ""));
        byHand.remove("avoidSame");
        submit(organiser(), PAGE + "/schedule", byHand);
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/schedule"))
                .withHeader("If-Match", absent())
                .withRequestBody(equalToJson(Json.of(Map.of(
                        "cadence", "P1M",
                        "timeToMeet", "P14D",
                        "nudgeAfter", "P10D",
                        "rules", Map.of("oddOne", "trio", "avoidSameOrganisation", false))))));
    }

    @Test
    void aDayThatCannotBeIsAskedForAgain() {
        var wrong = new HashMap<>(PLAN);
        wrong.putAll(Map.of("nextDrawAt", "2026-02-30", "time", "25:00"));
        var answer = submit(organiser(), PAGE + "/schedule", wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#nextDrawAt", "#time");
        assertThat(page(answer).select("#nextDrawAt").val()).isEqualTo("2026-02-30");
    }

    @Test
    void whatTheServiceFindsWrongIsToldAtItsField() {
        matching.register(put(AT + "/schedule")
                .willReturn(problem(
                        400,
                        "validation-failed",
                        Map.of("pointer", "/nextDrawAt", "code", "in-the-past"),
                        Map.of("pointer", "/nudgeAfter", "code", "too-long"),
                        Map.of("pointer", "/rules/oddOne", "code", "pattern"))));
        var page = page(submit(organiser(), PAGE + "/schedule", PLAN));
        assertThat(page.select(".govuk-error-summary li")).hasSize(3);
        for (var link : page.select(".govuk-error-summary a"))
            assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1);
        assertThat(page.select("#nextDrawAt-error").text()).isEqualTo("Choose a day that is still to come");
        assertThat(page.select("#nudgeAfter").attr("aria-describedby")).isEqualTo("nudgeAfter-error");
    }

    @Test
    void anotherOrganisersChangeIsShownInsteadOfOverwritten() {
        matching.register(put(AT + "/schedule").willReturn(problem(412, "stale")));
        var mine = new HashMap<>(PLAN);
        mine.put("cadence", "P3M");
        var page = page(submit(organiser(), PAGE + "/schedule", mine));
        assertThat(page.select(".govuk-error-summary").text()).contains("Another organiser changed the schedule");
        assertThat(page.select("#cadence option[selected]").val()).isEqualTo("P1M");
    }

    private void scheduled(String cadence) {
        scheduled(cadence, Map.of("oddOne", "trio", "avoidSameOrganisation", true));
    }

    private void scheduled(String cadence, Map<String, Object> rules) {
        scheduled(cadence, rules, Map.of());
    }

    private void scheduled(String cadence, Map<String, Object> rules, Map<String, Object> more) {
        var schedule = new HashMap<String, Object>(Map.of(
                "cadence", cadence,
                "nextDrawAt", "2026-07-01T08:00:00Z",
                "timeToMeet", "P14D",
                "nudgeAfter", "P10D",
                "rules", rules));
        schedule.putAll(more);
        matching.register(
                get(AT + "/schedule").willReturn(okJson(Json.of(schedule)).withHeader("ETag", "\"3\"")));
    }
}
