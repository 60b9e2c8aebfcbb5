package org.unmentoring.web.matches;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class AnsweringTest extends PageTest {
    private static final UUID MATCH = UUID.fromString("018f0000-0000-7000-8000-0000000000b1");
    private static final String PAGE = "/matches/" + MATCH;
    private static final String MINE = "/v1/me/matches/" + MATCH;
    private static final String PASS = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(ByteBuffer.allocate(48)
                    .putLong(MATCH.getMostSignificantBits())
                    .putLong(MATCH.getLeastSignificantBits())
                    .putLong(ME.getMostSignificantBits())
                    .putLong(ME.getLeastSignificantBits())
                    .array());
    private static final String OUTCOME = "/v1/matches/" + MATCH + "/outcomes/" + ME;

    @Test
    void aMatchSaysWhoItIsAndHowToReachThem() {
        iAmMatchedWith(null, partner(HOSTILE, "gwen+x@cardiff.example"));
        var card = page(open(participant(), "/matches")).select(".card");
        assertThat(card.select("h3").text()).isEqualTo(HOSTILE);
        assertThat(card.select("a[href^=mailto]").attr("href")).isEqualTo("mailto:gwen+x@cardiff.example");
        assertThat(card.text()).contains("Cardiff Council", "Meet by 20 November 2026");
        assertThat(card.select("a[role=button]").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void whoIsToWriteFirstIsSaidWhereATrialNamesSomebody() {
        var bo = partner("Bo", "bo@council.example");
        iAmMatchedWith(null, bo);
        assertThat(page(open(participant(), PAGE)).text())
                .contains("Write a line")
                .doesNotContain("Chance has asked");
        writesFirst(bo, ME);
        assertThat(page(open(participant(), PAGE)).text())
                .contains("Chance has asked you to write first")
                .doesNotContain("Write a line, suggest");
        writesFirst(bo, bo.get("id"));
        assertThat(page(open(participant(), PAGE)).text()).contains("Chance has asked Bo to write first.");
    }

    private void writesFirst(Map<String, ?> partner, Object who) {
        var match = new HashMap<String, Object>(match(null, partner));
        match.put("firstToWrite", who);
        matching.register(get(urlPathEqualTo(MINE)).willReturn(okJson(Json.of(match))));
    }

    @Test
    void aTrioShowsBothOthers() {
        iAmMatchedWith(null, partner("李 小龍", "a@b.example"), partner("Mo", "c@d.example"));
        assertThat(page(open(participant(), "/matches")).select(".card h3").eachText())
                .containsExactly("李 小龍", "Mo");
    }

    @Test
    void whileNamesAreAwayThePageSaysSo() {
        iAmMatchedWith(null, partner(null, null));
        assertThat(page(open(participant(), "/matches")).select(".card").text())
                .contains("We cannot show names and addresses just now");
        assertThat(page(open(participant(), PAGE)).select("h1").text()).isEqualTo("Round 6");
    }

    @Test
    void withoutAMatchThePageSaysWhatHappensNext() {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(okJson("{\"items\":[]}")));
        assertThat(page(open(participant(), "/matches")).select("h2").text()).isEqualTo("No match yet");
    }

    @Test
    void allPagesOfMatchesAreRead() {
        matching.register(get(urlEqualTo("/v1/me/matches?limit=200"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(), "next", "more")))));
        matching.register(get(urlEqualTo("/v1/me/matches?limit=200&cursor=more"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(match(null, partner("Mo", "c@d.example"))))))));
        assertThat(page(open(participant(), "/matches")).select(".card h3").text())
                .isEqualTo("Mo");
    }

    @Test
    void bothFollowUpQuestionsAreThereWithoutScript() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("input[name=met]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select("input[name=rating]")).hasSize(5);
        assertThat(page.select("select[name=reason] option").eachAttr("value"))
                .containsExactly("", "diary-clash", "technical", "childcare");
        assertThat(page.select("select[name=reason] option").eachText()).contains("Our diaries did not fit", HOSTILE);
    }

    @Test
    void aLinkOfAMailOnlyFillsTheFormIn() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        for (var answer : Map.of("met", "yes", "not-met", "no", "<b>", "").entrySet()) {
            var page =
                    page(open(participant(), PAGE + "?answer=" + answer.getKey().replace("<", "%3C")));
            assertThat(page.select("input[name=met][checked]").attr("value")).isEqualTo(answer.getValue());
            assertThat(page.select("form button[type=submit]")).isNotEmpty();
        }
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void whoMetSendsARatingAndNoReason() {
        answersAreTaken();
        var answer = submit(
                participant(), PAGE, Map.of("met", "yes", "rating", "5", "reason", "no-time", "comment", " Lovely "));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=answered");
        sent(Map.of("met", true, "rating", 5, "comment", "Lovely"));
    }

    @Test
    void whoDidNotMeetSendsAReasonAndNoRating() {
        answersAreTaken();
        submit(participant(), PAGE, Map.of("met", "no", "rating", "5", "reason", "diary-clash", "comment", ""));
        sent(Map.of("met", false, "reason", "diary-clash"));
    }

    @Test
    void whoCannotTakePartLeavesTheRoundOut() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        assertThat(page(open(participant(), PAGE)).select("form[action$=drop-out] button"))
                .hasSize(1);
        matching.register(post(MINE + "/dropout").willReturn(okJson("{\"dissolved\":[]}")));
        assertThat(submit(participant(), PAGE + "/drop-out", Map.of()).header("Location"))
                .isEqualTo("/matches?done=droppedout");
        matching.register(post(MINE + "/dropout").willReturn(problem(409, "answered-already")));
        var tooLate = submit(participant(), PAGE + "/drop-out", Map.of());
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(page(tooLate).select(".govuk-error-summary").text()).contains("Somebody has said already");
        assertThat(open(participant(), PAGE + "/drop-out").header("Location")).isEqualTo(PAGE);
    }

    @Test
    void oneTapIsEnough() {
        answersAreTaken();
        submit(participant(), PAGE, Map.of("met", "yes"));
        sent(Map.of("met", true));
    }

    @Test
    void withoutAnAnswerTheFormIsShownAgainAndNothingIsSent() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        var answer = submit(participant(), PAGE, Map.of("comment", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#met");
        assertThat(page(answer).select("textarea").val()).isEqualTo(HOSTILE);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void whatTheServiceRefusesIsToldAtItsField() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        matching.register(put(OUTCOME)
                .willReturn(problem(400, "validation-failed", Map.of("pointer", "/comment", "code", "size"))));
        var page = page(submit(participant(), PAGE, Map.of("met", "yes", "comment", "ŷ".repeat(3000))));
        assertThat(page.select("#comment-error").text())
                .isEqualTo("Make your comment shorter: 2,000 characters at most");
    }

    @Test
    void anAnswerGivenIsShownAndCanBeChanged() {
        iAmMatchedWith(
                Map.of("met", false, "reason", "technical", "comment", "Camera broke"), partner("Mo", "c@d.example"));
        var page = page(open(participant(), PAGE + "?done=answered"));
        assertThat(page.select(".govuk-notification-banner").text()).contains("Your answer is saved");
        assertThat(page.select("#not-met").hasAttr("checked")).isTrue();
        assertThat(page.select("option[selected]").val()).isEqualTo("technical");
        assertThat(page.select("textarea").val()).isEqualTo("Camera broke");
    }

    @Test
    void somebodyElsesMatchIsNotFound() {
        matching.register(get(urlPathEqualTo(MINE)).willReturn(problem(404, "not-found")));
        assertThat(open(participant(), PAGE).statusCode()).isEqualTo(404);
        assertThat(open(participant(), "/matches/not-an-id").statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkOfAMailLeadsToItsMatchWithoutSigningIn() {
        iAmMatchedWith(null, partner("Mo", "c@d.example"));
        answersAreTaken();
        var came = open(null, "/from-mail/" + PASS + "?to=not-met");
        assertThat(came.statusCode()).isEqualTo(303);
        assertThat(came.header("Location")).isEqualTo(PAGE + "?answer=not-met");
        var visitor = came.cookie("session");
        assertThat(visitor).doesNotContain(PASS);
        var page = page(open(visitor, came.header("Location")));
        assertThat(page.select("#not-met").hasAttr("checked")).isTrue();
        assertThat(page.select("nav").text()).contains("Sign in").doesNotContain("Sign out", "Your matches");
        assertThat(submit(visitor, PAGE, Map.of("met", "yes")).header("Location"))
                .isEqualTo(PAGE + "?done=answered");
        matching.verifyThat(putRequestedFor(urlEqualTo(OUTCOME)).withHeader("Authorization", equalTo("Pass " + PASS)));
    }

    @Test
    void comingByALinkDoesNothingByItself() {
        for (var to : List.of("", "?to=met", "?to=times", "?to=%3Cb%3E")) open(null, "/from-mail/" + PASS + to);
        matching.verifyThat(0, putRequestedFor(anyUrl()));
        matching.verifyThat(0, getRequestedFor(anyUrl()));
    }

    @Test
    void whoCameByALinkSignsInForAllElse() {
        var visitor = open(null, "/from-mail/" + PASS).cookie("session");
        for (var path : List.of("/matches", "/me", "/organise"))
            assertThat(open(visitor, path).header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void whoIsSignedInStaysSo() {
        var came = browser(participant()).get("/from-mail/" + PASS);
        assertThat(came.header("Location")).isEqualTo(PAGE);
        assertThat(came.cookies()).doesNotContainKey("session");
    }

    @Test
    void aLinkThatIsNoneOfOursIsNotFound() {
        for (var text : List.of("x", "AAAA", "%3Cscript%3E", "%00"))
            assertThat(open(null, "/from-mail/" + text).statusCode()).isIn(400, 404);
    }

    private void answersAreTaken() {
        matching.register(put(OUTCOME).willReturn(okJson("{}")));
    }

    private void sent(Map<String, ?> outcome) {
        matching.verifyThat(putRequestedFor(urlEqualTo(OUTCOME)).withRequestBody(equalToJson(Json.of(outcome))));
    }

    @SafeVarargs
    private void iAmMatchedWith(Map<String, ?> mine, Map<String, ?>... partners) {
        matching.register(get(urlPathEqualTo("/v1/me/matches"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(match(mine, partners)))))));
        matching.register(get(urlPathEqualTo(MINE)).willReturn(okJson(Json.of(match(mine, partners)))));
        matching.register(get(urlPathEqualTo("/v1/matches/" + MATCH + "/reasons"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                reason(
                                        "diary-clash",
                                        "Our diaries did not fit",
                                        "Nid oedd ein dyddiaduron yn cyd-fynd"),
                                reason("technical", "Technical trouble", "Trafferthion technegol"),
                                reason("childcare", HOSTILE, HOSTILE)))))));
    }

    private static Map<String, ?> reason(String key, String english, String welsh) {
        return Map.of("key", key, "english", english, "welsh", welsh, "retired", false);
    }

    @SafeVarargs
    private static Map<String, ?> match(Map<String, ?> mine, Map<String, ?>... partners) {
        var match = new HashMap<String, Object>(Map.of(
                "id",
                MATCH,
                "programme",
                partners[0].get("name") == null
                        ? Map.of("id", PROGRAMME)
                        : Map.of("id", PROGRAMME, "name", "UnMentoring"),
                "round",
                Map.of("id", UUID.randomUUID(), "number", 6),
                "meetBy",
                "2026-11-20T17:00:00Z",
                "partners",
                Arrays.asList(partners),
                "outcome",
                "unconfirmed"));
        match.put("myOutcome", mine);
        return match;
    }

    private static Map<String, ?> partner(String name, String email) {
        var partner = new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "organisation", "Cardiff Council"));
        partner.put("name", name);
        partner.put("email", email);
        return partner;
    }
}
