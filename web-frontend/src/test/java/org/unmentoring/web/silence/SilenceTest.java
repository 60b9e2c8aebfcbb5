package org.unmentoring.web.silence;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class SilenceTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME + "/silent";
    private static final String AT = "/v1/programmes/" + PROGRAMME;
    private static final String ONE = "018f0000-0000-7000-8000-0000000000a1";
    private static final String TWO = "018f0000-0000-7000-8000-0000000000a2";
    private static final String GONE = "018f0000-0000-7000-8000-0000000000ff";

    @BeforeEach
    void oneWaitsAndOneHasPaused() {
        participants.register(get(urlPathEqualTo(AT + "/participants"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(person(ONE, HOSTILE), person(TWO, "Bea")))))));
        matching.register(get(urlPathEqualTo(AT + "/silent"))
                .willReturn(okJson(Json.of(Map.of("items", List.of(asked(ONE, "waiting"), asked(GONE, "paused")))))));
    }

    @Test
    void whoWasAskedIsListedWithTheirAnswerAndCanBeWrittenTo() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("tbody th").eachText()).containsExactly(HOSTILE, "somebody who has left");
        assertThat(page.select("tbody .govuk-tag").eachText()).containsExactly("We are waiting", "Has paused");
        var link = URI.create(page.select("tbody a").attr("href"));
        assertThat(link.getSchemeSpecificPart())
                .startsWith("x@body.example?subject=")
                .contains(HOSTILE);
        assertThat(page(open(organiser(), PAGE + "?lang=cy")).select("tbody").text())
                .contains("Rydym yn aros");
    }

    @Test
    void onlyWhoIsNotWaitedForCanBeAskedSooner() {
        var organiser = organiser();
        var page = page(open(organiser, PAGE));
        assertThat(page.select("#person option").eachText()).containsExactly("Bea");
        matching.register(put(AT + "/silent/" + TWO).willReturn(okJson(Json.of(asked(TWO, "waiting")))));
        var answer = submit(
                organiser, PAGE, Map.of("person", page.select("#person option").val()));
        assertThat(answer.header("Location")).isEqualTo(PAGE + "?done=askedkindly");
        matching.verifyThat(putRequestedFor(urlEqualTo(AT + "/silent/" + TWO)));
    }

    @Test
    void askingSomebodyWhoHasPausedMeanwhileIsToldKindly() {
        matching.register(put(AT + "/silent/" + TWO).willReturn(problem(409, "not-in-pool")));
        var answer = submit(organiser(), PAGE, Map.of("person", TWO));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select(".govuk-error-summary").text()).contains("do not take part at the moment");
    }

    private static Map<String, ?> person(String id, String name) {
        return Map.of("id", id, "name", name, "email", "x@body.example", "status", "active");
    }

    private static Map<String, ?> asked(String who, String state) {
        return Map.of(
                "participant", who, "round", 2, "askedAt", "2026-12-01T06:00:00Z", "state", state, "roundsWaited", 1);
    }
}
