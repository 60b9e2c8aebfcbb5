package org.unmentoring.web.impact;

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
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class ImpactTest extends PageTest {
    private static final UUID ONE = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");
    private static final UUID OTHER = UUID.fromString("018f0000-0000-7000-8000-0000000000c2");
    private static final String SURVEY = "/survey/" + PROGRAMME;
    private static final String MINE = "/v1/me/impact-surveys/" + PROGRAMME;
    private static final String PAGE = "/organise/" + PROGRAMME + "/impact";
    private static final String AT = "/v1/programmes/" + PROGRAMME;

    @BeforeEach
    void aProgramme() {
        participants.register(get(urlEqualTo("/v1/programmes/" + PROGRAMME))
                .willReturn(okJson(Json.of(
                        Map.of("id", PROGRAMME, "name", HOSTILE, "sandbox", false, "timeZone", "Europe/London")))));
        matching.register(put(urlEqualTo(MINE)).willReturn(okJson("{}")));
        matching.register(put(urlEqualTo(MINE + "/answers")).willReturn(okJson("{}")));
        matching.register(put(urlEqualTo(AT + "/impact-survey")).willReturn(okJson("{}")));
    }

    private void survey(boolean asked, boolean takesPart, Object... questions) {
        matching.register(get(urlEqualTo(MINE))
                .willReturn(okJson(Json.of(Map.of(
                        "programme",
                        PROGRAMME,
                        "asked",
                        asked,
                        "takesPart",
                        takesPart,
                        "namesAvailable",
                        true,
                        "questions",
                        Arrays.asList(questions))))));
    }

    private static Map<String, ?> question(UUID id, String phase, Object answer) {
        var question = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "phase",
                phase,
                "round",
                3,
                "drawnAt",
                "2026-11-02T09:00:00Z",
                "until",
                "2026-11-09T09:00:00Z",
                "name",
                HOSTILE,
                "organisation",
                "Devon County Council"));
        question.put("answer", answer);
        return question;
    }

    @Test
    void whoHasNotAgreedReadsWhatItMeansAndOneButtonAgrees() {
        survey(true, false);
        var page = page(open(participant(), SURVEY));
        assertThat(page.select("h1").text()).isEqualTo("Whom do you know?");
        assertThat(page.select("main").text()).contains("by name and organisation", "take this back at any time");
        assertThat(page.select("main form").size()).isEqualTo(1);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
        var done = submit(participant(), SURVEY + "/taking-part", Map.of("takesPart", "true"));
        assertThat(done.header("Location")).isEqualTo(SURVEY + "?done=surveyjoined");
        matching.verifyThat(putRequestedFor(urlEqualTo(MINE)).withRequestBody(equalToJson("{\"takesPart\":true}")));
    }

    @Test
    void questionsAreAskedOfEachPersonAndWhatWasSaidIsFilledIn() {
        survey(true, true, question(ONE, "before", null), question(OTHER, "after", Map.of("knows", true)));
        var page = page(open(participant(), SURVEY));
        assertThat(page.select("fieldset").size()).isEqualTo(6);
        assertThat(page.select("input[type=radio]").size()).isEqualTo(12);
        assertThat(page.select("input[checked]").eachAttr("id")).containsExactly("knows-after-" + OTHER + "-yes");
        assertThat(page.select("main").text())
                .contains(HOSTILE, "before 2 November 2026", "now", "Devon County Council");
        var done = submit(
                participant(),
                SURVEY + "/answers",
                Map.of(
                        "knows-before-" + ONE,
                        "no",
                        "workedTogether-before-" + ONE,
                        "yes",
                        "knows-after-" + OTHER,
                        "something else",
                        "knows-before-" + UUID.randomUUID(),
                        "yes"));
        assertThat(done.header("Location")).isEqualTo(SURVEY + "?done=surveysaved");
        matching.verifyThat(putRequestedFor(urlEqualTo(MINE + "/answers"))
                .withRequestBody(equalToJson(
                        "{\"answers\":[{\"question\":\"" + ONE
                                + "\",\"phase\":\"before\",\"knows\":false,\"workedTogether\":true}]}",
                        false,
                        true)));
    }

    @Test
    void aYesIsTakenBackByAButton() {
        survey(true, true);
        assertThat(page(open(participant(), SURVEY)).select("main").text()).contains("nothing to answer at the moment");
        var done = submit(participant(), SURVEY + "/taking-part", Map.of("takesPart", "false"));
        assertThat(done.header("Location")).isEqualTo(SURVEY + "?done=surveyleft");
        matching.verifyThat(putRequestedFor(urlEqualTo(MINE)).withRequestBody(equalToJson("{\"takesPart\":false}")));
    }

    @Test
    void whereNobodyIsAskedThePageSaysSoAndElsewhereThereIsNone() {
        survey(false, false);
        var page = page(open(participant(), SURVEY));
        assertThat(page.select("main").text()).contains("does not ask anybody");
        assertThat(page.select("main form").size()).isZero();
        matching.register(get(urlEqualTo(MINE)).willReturn(aResponse().withStatus(404)));
        assertThat(open(participant(), SURVEY).statusCode()).isEqualTo(404);
    }

    private static Map<String, ?> inBoth(String english, String welsh) {
        return Map.of("en", List.of(english), "cy", List.of(welsh));
    }

    private void impact(Object... effects) {
        matching.register(get(urlEqualTo(AT + "/impact"))
                .withHeader("Accept", equalTo("application/json"))
                .willReturn(okJson(Json.of(Map.of(
                        "rounds",
                        4,
                        "roundsUnderWay",
                        2,
                        "effects",
                        Arrays.asList(effects),
                        "inTouch",
                        Map.of("pairs", 40, "sides", 80, "before", 71, "after", 62),
                        "others",
                        Map.of("pairs", 160, "sides", 320, "before", 281, "after", 243),
                        "leftOut",
                        Map.of("inSeveralDraws", 7, "inTouchBefore", 6, "tooLikely", 5, "inTouchElsewhere", 4),
                        "sentences",
                        inBoth("It made a difference.", "Gwnaeth wahaniaeth."),
                        "assumptions",
                        inBoth("Chance chose.", "Siawns a ddewisodd."))))));
        matching.register(get(urlEqualTo(AT + "/impact-survey"))
                .willReturn(okJson(Json.of(Map.of("asked", true, "published", false, "takePart", 31)))
                        .withHeader("ETag", "\"4\"")));
    }

    private static Map<String, ?> known() {
        return Map.of(
                "subject",
                "knows",
                "conclusion",
                "more",
                "pairsInTouch",
                38,
                "pairsOfOthers",
                150,
                "before",
                0.081,
                "after",
                0.614,
                "otherwise",
                0.122,
                "difference",
                0.492,
                "low",
                0.381,
                "high",
                0.603);
    }

    @Test
    void organisersReadWhatWasFoundInWordsAndInATable() {
        impact(
                known(),
                Map.of("subject", "contacted", "conclusion", "too-early", "pairsInTouch", 3, "pairsOfOthers", 9));
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main").text())
                .contains("It made a difference.", "Chance chose.", "Rounds counted: 4.", "Agreed so far: 31.")
                .contains("Several of the draws made them: 7", "Put in touch later, before the last answers: 4");
        assertThat(page.select("table").get(0).select("td").eachText())
                .containsExactly("8 %", "61 %", "12 %", "49 points (38 to 60)", "38", "Too early to tell", "3");
        assertThat(page.select("table").get(1).select("td").eachText())
                .containsExactly("40", "80", "71", "62", "160", "320", "281", "243");
        assertThat(page.select("main img").attr("src")).isEqualTo(PAGE + ".svg");
        assertThat(page(open(organiser(), PAGE + "?lang=cy")).select("main").text())
                .contains("Gwnaeth wahaniaeth.", "Siawns a ddewisodd.");
    }

    @Test
    void beforeAnythingIsKnownThereIsNoPicture() {
        impact();
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main img").size()).isZero();
        assertThat(page.select("table").size()).isEqualTo(1);
    }

    @Test
    void organisersSwitchItOffWithWhatTheySaw() {
        var done = submit(
                organiser(), PAGE + "/survey", Map.of("ifMatch", "\"4\"", "asked", "false", "published", "true"));
        assertThat(done.header("Location")).isEqualTo(PAGE + "?done=impactchanged");
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/impact-survey"))
                .withHeader("If-Match", equalTo("\"4\""))
                .withRequestBody(equalToJson("{\"asked\":false,\"published\":true}")));
    }

    @Test
    void filesComeFromTheService() {
        matching.register(get(urlEqualTo(AT + "/impact"))
                .withHeader("Accept", containing("text/csv"))
                .willReturn(aResponse().withHeader("Content-Type", "text/csv").withBody("subject")));
        var file = open(organiser(), PAGE + ".csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("impact.csv");
        assertThat(file.asString()).isEqualTo("subject");
    }

    @Test
    void everybodySeesWhatIsPublishedAndNothingElse() {
        matching.register(
                get(urlEqualTo(AT + "/impact/public")).willReturn(aResponse().withStatus(404)));
        assertThat(open(null, "/impact/" + PROGRAMME).statusCode()).isEqualTo(404);
        matching.register(get(urlEqualTo(AT + "/impact/public"))
                .willReturn(okJson(Json.of(Map.of(
                        "rounds",
                        4,
                        "effects",
                        List.of(Map.of(
                                "subject",
                                "knows",
                                "pairs",
                                35,
                                "after",
                                60,
                                "otherwise",
                                10,
                                "difference",
                                49,
                                "low",
                                38,
                                "high",
                                60)),
                        "sentences",
                        inBoth("It made a difference.", "Gwnaeth wahaniaeth."),
                        "assumptions",
                        inBoth("Chance chose.", "Siawns a ddewisodd."))))));
        var page = page(open(null, "/impact/" + PROGRAMME));
        assertThat(page.select("main").text()).contains("It made a difference.");
        assertThat(page.select("td").eachText()).containsExactly("60 %", "10 %", "49 points (38 to 60)");
    }
}
