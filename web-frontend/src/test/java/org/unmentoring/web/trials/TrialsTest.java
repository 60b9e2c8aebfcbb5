package org.unmentoring.web.trials;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class TrialsTest extends PageTest {
    private static final UUID TRIAL = UUID.fromString("018f0000-0000-7000-8000-0000000000f1");
    private static final String PAGE = "/organise/" + PROGRAMME + "/trials";
    private static final String AT = "/v1/programmes/" + PROGRAMME + "/trials";
    private static final String ONE = "/v1/trials/" + TRIAL;

    @BeforeEach
    void aTrial() {
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/participants"))
                .willReturn(okJson("{\"items\":[]}")));
        trial("running", PROGRAMME);
        matching.register(get(ONE + "/analysis").willReturn(okJson(Json.of(finding()))));
        matching.register(get(ONE + "/flow").willReturn(okJson(Json.of(flow()))));
    }

    @Test
    void trialsAreListedTheNewestFirst() {
        matching.register(get(urlPathEqualTo(AT))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(known("ended", PROGRAMME, "First"), known("registered", PROGRAMME, HOSTILE)))))));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("article h2").eachText()).containsExactly(HOSTILE, "First");
        assertThat(page.select("article .govuk-tag").eachText()).containsExactly("Registered, not started", "Ended");
    }

    @Test
    void aTrialTellsWhatItFoundInWordsAndInFiguresThatAgree() {
        var page = page(open(organiser(), PAGE + "/" + TRIAL));
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select(".card .govuk-body-l").eachText()).containsExactly("Of 100 " + HOSTILE, "So it helped.");
        assertThat(page.select("[aria-labelledby=figures] tbody tr").eachText())
                .containsExactly("every round 60 58 55", "every second round 61 59 68");
        assertThat(page.select("[aria-labelledby=beside] tbody tr").eachText())
                .containsExactly("every second round 13 4 and 22 fewer than 9");
        assertThat(page.select("[aria-labelledby=flow] tbody tr").eachText())
                .containsExactly("every round 60 59 1 2 58", "every second round 61 57 4 3 59");
        assertThat(page.select("main").text()).contains("Could take part: 121", "3 of 9 rounds are over.", "10 in 100");
        assertThat(page.select("form[action$=/stop]")).hasSize(1);
        assertThat(page.select("form[action$=/start]")).isEmpty();
    }

    @Test
    void inWelshItsSentencesAreWelsh() {
        var page = page(open(organiser(), PAGE + "/" + TRIAL + "?lang=cy"));
        assertThat(page.select(".card .govuk-body-l").eachText()).containsExactly("O bob 100");
        assertThat(page.select("[aria-labelledby=figures] tbody").text()).contains("bob yn ail rownd");
    }

    @Test
    void thePictureOfItsFlowHoldsTheSameNumbersAndIsSafe() {
        var svg = open(organiser(), PAGE + "/" + TRIAL + "/flow.svg");
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Security-Policy")).contains("sandbox");
        assertThat(svg.asString())
                .contains("Could take part: 121", "Assigned: 60", "Got it: 57", "Left: 3", "Counted: 59")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void oneThatIsRegisteredCanBeStartedOrIsRefusedKindly() {
        trial("registered", PROGRAMME);
        var organiser = organiser();
        assertThat(page(open(organiser, PAGE + "/" + TRIAL)).select("form[action$=/start] button"))
                .hasSize(1);
        matching.register(post(ONE + "/start").willReturn(okJson("{}")));
        assertThat(submit(organiser, PAGE + "/" + TRIAL + "/start", Map.of()).header("Location"))
                .isEqualTo(PAGE + "/" + TRIAL + "?done=trialstarted");
        matching.register(post(ONE + "/start").willReturn(problem(409, "one-trial-of-a-kind-at-a-time")));
        var refused = submit(organiser, PAGE + "/" + TRIAL + "/start", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".govuk-error-summary").text()).contains("One of a kind runs at a time");
        matching.register(post(ONE + "/start").willReturn(problem(409, "sequence-unknown")));
        assertThat(page(submit(organiser, PAGE + "/" + TRIAL + "/start", Map.of()))
                        .select(".govuk-error-summary")
                        .text())
                .contains("no sequence of this name");
    }

    @Test
    void oneOfAnotherProgrammeIsNotFoundHere() {
        trial("running", UUID.randomUUID());
        for (var path : List.of("", "/flow.svg", "/analysis.json", "/registration.json"))
            assertThat(open(organiser(), PAGE + "/" + TRIAL + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        assertThat(submit(organiser(), PAGE + "/" + TRIAL + "/stop", Map.of()).statusCode())
                .isEqualTo(404);
        matching.verifyThat(0, postRequestedFor(urlEqualTo(ONE + "/stop")));
    }

    @Test
    void howManyRoundsItTakesIsToldInWordsAndFilledIn() {
        matching.register(post(AT + "/power")
                .withRequestBody(equalToJson(
                        "{\"kind\":\"cadence\",\"people\":120,\"from\":0.55,\"to\":0.65,\"cadences\":[1,2]}"))
                .willReturn(okJson(Json.of(Map.of(
                        "rounds", 9, "sentences", Map.of("en", List.of("9 rounds."), "cy", List.of("9 rownd.")))))));
        var form = plan("power");
        form.remove("rounds");
        var page = page(submit(organiser(), PAGE + "/new", form));
        assertThat(page.select("[role=status]").text()).contains("9 rounds.");
        assertThat(page.select("#rounds").val()).isEqualTo("9");
        assertThat(page.select("#arm-2").hasAttr("checked")).isTrue();
        assertThat(page.select("#arm-3").hasAttr("checked")).isFalse();
    }

    @Test
    void aPlanIsRegisteredOnceWhateverIsPressed() {
        matching.register(post(AT).withHeader("Idempotency-Key", equalTo("k1"))
                .willReturn(okJson(Json.of(known("registered", PROGRAMME, "x")))));
        var answer = submit(organiser(), PAGE + "/new", plan("register"));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "/" + TRIAL + "?done=trialregistered");
        matching.verifyThat(postRequestedFor(urlEqualTo(AT)).withRequestBody(equalToJson("""
                        {"title":"A longer rhythm","hypothesis":"It helps.","kind":"cadence","outcome":"met-of-all-rounds",
                         "arms":[{"cadence":1},{"cadence":2}],"strata":["sector"],"rounds":9,"people":120,
                         "minimumDifference":0.1,"stoppingRule":"when-sure","answerDays":7}""")));
    }

    @Test
    void ofMailsTheUsualOnesAreTheFirstGroupInBothLanguages() {
        matching.register(post(AT).willReturn(okJson(Json.of(known("registered", PROGRAMME, "x")))));
        var form = plan("register");
        form.putAll(Map.of("kind", "nudges", "sequence", "match-later", "labelEn", "later", "labelCy", "yn hwyrach"));
        assertThat(submit(organiser(), PAGE + "/new", form).statusCode()).isEqualTo(303);
        matching.verifyThat(postRequestedFor(urlEqualTo(AT)).withRequestBody(equalToJson("""
                        {"title":"A longer rhythm","hypothesis":"It helps.","kind":"nudges","outcome":"met-when-put-in-touch",
                         "arms":[{"sequence":"match","label":{"en":"the usual mails","cy":"y negeseuon arferol"}},
                                 {"sequence":"match-later","label":{"en":"later","cy":"yn hwyrach"}}],
                         "strata":[],"rounds":9,"people":120,"minimumDifference":0.1,"stoppingRule":"when-sure","answerDays":7}""")));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', Say what to call it",
        "people, 3, a number from 4",
        "people, 99999999999, a number from 4",
        "from, 0, from 1 to 99",
        "to, 55, differs from the one above",
        "to, ten, from 1 to 99",
        "rounds, 101, from 1 to 100",
        "arms, 2, at least two rhythms"
    })
    void whatIsMissingOrMakesNoSenseIsToldAtItsField(String field, String value, String words) {
        var form = plan("register");
        form.put(field, value);
        var answer = submit(organiser(), PAGE + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = page(answer);
        assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text())
                .contains(words);
        assertThat(page.select("#" + field)).hasSize(1);
        matching.verifyThat(0, postRequestedFor(urlPathEqualTo(AT)));
    }

    @Test
    void longNamesOfGroupsAreBrokenInThePicture() {
        assertThat(FlowPicture.broken("a reminder that comes two days later than the usual one does, with more words"))
                .hasSize(3)
                .allMatch(it -> it.length() <= 24)
                .first()
                .isEqualTo("a reminder that comes");
        assertThat(FlowPicture.broken("x".repeat(80))).containsExactly("x".repeat(23) + "…");
    }

    private static Map<String, Object> plan(String step) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kind", "cadence"),
                Map.entry("title", " A longer rhythm "),
                Map.entry("hypothesis", "It helps."),
                Map.entry("arms", List.of("1", "2")),
                Map.entry("strata", "sector"),
                Map.entry("outcome", "met-of-all-rounds"),
                Map.entry("people", "120"),
                Map.entry("from", "55"),
                Map.entry("to", "65"),
                Map.entry("rounds", "9"),
                Map.entry("stoppingRule", "when-sure"),
                Map.entry("step", step),
                Map.entry("key", "k1")));
    }

    private void trial(String state, UUID programme) {
        matching.register(get(ONE).willReturn(okJson(Json.of(known(state, programme, HOSTILE)))));
    }

    private static Map<String, ?> known(String state, UUID programme, String title) {
        var protocol = Map.ofEntries(
                Map.entry("programme", programme),
                Map.entry("title", title),
                Map.entry("hypothesis", "It helps."),
                Map.entry("kind", "cadence"),
                Map.entry("outcome", "met-when-put-in-touch"),
                Map.entry("arms", List.of(Map.of("cadence", 1), Map.of("cadence", 2))),
                Map.entry("strata", List.of()),
                Map.entry("rounds", 9),
                Map.entry("people", 120),
                Map.entry("minimumDifference", 0.1),
                Map.entry("stoppingRule", "after-its-rounds"),
                Map.entry("answerDays", 7));
        return Map.of(
                "id",
                TRIAL,
                "protocol",
                protocol,
                "state",
                state,
                "registeredAt",
                "2026-01-01T09:00:00Z",
                "digest",
                "ab",
                "commitment",
                "cd");
    }

    private static Map<String, ?> finding() {
        return Map.of(
                "foundAt",
                "2026-05-01T09:00:00Z",
                "complete",
                false,
                "roundsOver",
                3,
                "rounds",
                9,
                "arms",
                List.of(
                        Map.of("arm", 0, "label", label("every round"), "assigned", 60, "observed", 58, "share", 0.55),
                        Map.of(
                                "arm",
                                1,
                                "label",
                                label("every second"),
                                "assigned",
                                61,
                                "observed",
                                59,
                                "share",
                                0.68)),
                "comparisons",
                List.of(Map.of(
                        "arm", 1, "difference", 0.13, "low", 0.04, "high", 0.22, "p", 0.008, "conclusion", "better")),
                "sentences",
                Map.of("en", List.of("Of 100 " + HOSTILE, "So it helped."), "cy", List.of("O bob 100")),
                "looks",
                List.of());
    }

    private static Map<String, ?> flow() {
        return Map.of(
                "eligible",
                121,
                "arms",
                List.of(stage(0, "every round", 60, 59, 1, 2, 58), stage(1, HOSTILE, 61, 57, 4, 3, 59)));
    }

    private static Map<String, ?> stage(
            int arm, String label, int assigned, int received, int own, int left, int analysed) {
        return Map.of(
                "arm",
                arm,
                "label",
                label(label),
                "assigned",
                assigned,
                "received",
                received,
                "choseTheirOwn",
                own,
                "left",
                left,
                "analysed",
                analysed);
    }

    private static Map<String, ?> label(String words) {
        return Map.of("en", words, "cy", words);
    }
}
