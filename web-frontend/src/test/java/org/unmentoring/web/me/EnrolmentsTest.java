package org.unmentoring.web.me;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class EnrolmentsTest extends PageTest {
    private static final String ENROLMENT = "/me/enrolments/" + PROGRAMME;
    private static final String CHANGED = "/v1" + ENROLMENT;

    @BeforeEach
    void me() {
        enrolled(Map.of("status", "active"));
        participants.register(put(CHANGED).willReturn(okJson("{}")));
        participants.register(get("/v1/programmes/" + PROGRAMME + "/signposts")
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "link",
                                "https://events.example/mornings",
                                "en",
                                Map.of("title", HOSTILE, "words", "Every first Friday"))))))));
    }

    @Test
    void thePageShowsWhatIsHeld() {
        var page = page(open(participant(), "/me"));
        assertThat(page.select("dd.govuk-summary-list__value").eachText())
                .startsWith(HOSTILE, "llyr@cardiff.example", "Cardiff Council");
        assertThat(page.select(".card h3").text()).isEqualTo("UnMentoring");
    }

    @Test
    void onlyWhoOrganisesIsShownTheSecondStep() {
        assertThat(page(open(participant(), "/me")).select("a[href=/me/second-factor]"))
                .isEmpty();
        me(Map.of("status", "active"), List.of(Map.of("id", PROGRAMME, "name", "UnMentoring")));
        assertThat(page(open(participant(), "/me")).select("a[href=/me/second-factor]"))
                .hasSize(1);
    }

    @Test
    void pausingTellsFromWhichDayOn() {
        var answer = submit(participant(), ENROLMENT + "/pause", Map.of("until", "2999-07-01"));
        assertThat(answer.header("Location")).isEqualTo("/me?done=paused");
        // Midnight in London is an hour earlier in summer.
        changed(Map.of("status", "paused", "pausedUntil", "2999-06-30T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-02-30", "2020-01-01"})
    void aDayThatCannotBeIsAskedForAgain(String day) {
        var answer = submit(participant(), ENROLMENT + "/pause", Map.of("until", day));
        var page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(page.select(".govuk-error-summary a").attr("href")))
                .as("the link leads to the field")
                .hasSize(1);
        assertThat(page.select("input[name=until]").val()).isEqualTo(day);
        participants.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void whoIsPausedCanComeBack() {
        enrolled(Map.of("status", "paused", "pausedUntil", "2999-01-05T00:00:00Z"));
        assertThat(page(open(participant(), "/me")).select(".card").text()).contains("Paused until 5 January 2999");
        submit(participant(), ENROLMENT + "/resume", Map.of());
        changed(Map.of("status", "active"));
    }

    @Test
    void leavingNeedsAButtonAndNoReason() {
        submit(participant(), ENROLMENT + "/leave", Map.of());
        changed(Map.of("status", "left"));
        assertThat(open(participant(), ENROLMENT + "/leave").header("Location")).isEqualTo("/me");
        participants.verifyThat(1, putRequestedFor(anyUrl()));
    }

    @Test
    void skippingTheNextRoundIsOneTapAndCanBeTakenBack() {
        var answer = submit(participant(), ENROLMENT + "/skip", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/me?done=skipped");
        changed(Map.of("status", "active", "skipNextRound", true));
        enrolled(Map.of("status", "active", "skipNextRound", true));
        var page = page(open(participant(), "/me"));
        assertThat(page.select(".card").text()).contains("You will skip the next round");
        assertThat(page.select("form[action=" + ENROLMENT + "/skip]")).isEmpty();
        submit(participant(), ENROLMENT + "/do-not-skip", Map.of());
        changed(Map.of("status", "active", "skipNextRound", false));
        assertThat(open(participant(), ENROLMENT + "/skip").header("Location")).isEqualTo("/me");
    }

    @Test
    void howOftenIsChosenFromThreeWithATownAndWhetherThreeAreFine() {
        enrolled(Map.of("status", "active", "cadence", 2, "place", HOSTILE, "trioFine", true));
        assertThat(page(open(participant(), "/me")).select("input[name=place]").val())
                .isEqualTo(HOSTILE);
        assertThat(page(open(participant(), "/me")).select("input[name=trioFine][checked]"))
                .hasSize(1);
        assertThat(page(open(participant(), "/me"))
                        .select("select[name=rounds] option[selected]")
                        .val())
                .isEqualTo("2");
        submit(participant(), ENROLMENT + "/cadence", Map.of("rounds", "3", "place", " Aberystwyth "));
        changed(Map.of("status", "active", "cadence", 3, "place", "Aberystwyth", "trioFine", false));
        submit(participant(), ENROLMENT + "/cadence", Map.of("rounds", "1", "place", "", "trioFine", "yes"));
        participants.verifyThat(putRequestedFor(urlEqualTo(CHANGED))
                .withRequestBody(
                        equalToJson("{\"status\":\"active\",\"cadence\":1,\"place\":null,\"trioFine\":true}")));
    }

    @Test
    void otherWaysToConnectAreShownAsTheirOrganiserWroteThem() {
        var link = page(open(participant(), "/me")).select(".card li a");
        assertThat(link.attr("href")).isEqualTo("https://events.example/mornings");
        assertThat(link.text()).isEqualTo(HOSTILE);
    }

    @Test
    void allProgrammesAreLeftWithOneButton() {
        assertThat(page(open(participant(), "/me")).select("form[action$=leave-all]"))
                .as("with one programme there is nothing more to leave")
                .isEmpty();
        participants.register(put("/v1/me/enrolments").willReturn(okJson("{}")));
        submit(participant(), "/me/enrolments/leave-all", Map.of());
        participants.verifyThat(
                putRequestedFor(urlEqualTo("/v1/me/enrolments")).withRequestBody(equalToJson("{\"status\":\"left\"}")));
    }

    @Test
    void theLanguageIsAskedOnce() {
        assertThat(page(open(participant(), "/me"))
                        .select("form[action=/me/language] button")
                        .eachAttr("value"))
                .containsExactly("en", "cy");
        participants.register(patch("/v1/me").willReturn(okJson("{}")));
        var answer = submit(participant(), "/me/language", Map.of("language", "cy"));
        assertThat(answer.header("Location")).isEqualTo("/me?done=language");
        participants.verifyThat(
                patchRequestedFor(urlEqualTo("/v1/me")).withRequestBody(equalToJson("{\"language\":\"cy\"}")));
    }

    private void changed(Map<String, ?> enrolment) {
        participants.verifyThat(putRequestedFor(urlEqualTo(CHANGED)).withRequestBody(equalToJson(Json.of(enrolment))));
    }

    private void enrolled(Map<String, ?> status) {
        me(status, List.of());
    }

    private void me(Map<String, ?> status, List<?> organises) {
        var enrolment = new HashMap<String, Object>(status);
        enrolment.put("programme", Map.of("id", PROGRAMME, "name", "UnMentoring"));
        participants.register(get("/v1/me")
                .willReturn(okJson(Json.of(Map.of(
                        "name",
                        HOSTILE,
                        "email",
                        "llyr@cardiff.example",
                        "organisation",
                        Map.of("name", "Cardiff Council"),
                        "organises",
                        organises,
                        "enrolments",
                        List.of(enrolment))))));
    }
}
