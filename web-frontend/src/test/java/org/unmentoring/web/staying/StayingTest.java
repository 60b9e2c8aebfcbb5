package org.unmentoring.web.staying;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class StayingTest extends PageTest {
    private static final UUID MATCH = UUID.fromString("018f0000-0000-7000-8000-0000000000b7");
    private static final String PAGE = "/matches/" + MATCH + "/staying";
    private static final String QUESTION = "/v1/matches/" + MATCH + "/staying";

    @BeforeEach
    void aProgramme() {
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME))
                .willReturn(okJson(Json.of(Map.of("id", PROGRAMME, "name", HOSTILE)))));
    }

    private void said(String answer) {
        var question = new HashMap<String, Object>(Map.of("match", MATCH, "programme", PROGRAMME));
        question.put("answer", answer);
        matching.register(get(urlPathEqualTo(QUESTION)).willReturn(okJson(Json.of(question))));
        matching.register(put(urlPathEqualTo(QUESTION)).willReturn(okJson(Json.of(question))));
    }

    @Test
    void openingThePageDoesNothingAndOffersBoth() {
        said(null);
        var page = page(open(participant(), PAGE));
        assertThat(page.select("h1").text()).isEqualTo("Would you like a pause?");
        assertThat(page.select("main").text()).contains(HOSTILE);
        assertThat(page.select("button[name=answer]").eachAttr("value")).containsExactly("stay", "pause");
        matching.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @Test
    void aButtonAnswersAndThePageSaysHowThingsStand() {
        said("pause");
        var done = submit(participant(), PAGE, Map.of("answer", "pause"));
        assertThat(done.header("Location")).isEqualTo(PAGE);
        matching.verifyThat(
                putRequestedFor(urlEqualTo(QUESTION)).withRequestBody(equalToJson("{\"answer\":\"pause\"}")));
        var page = page(open(participant(), PAGE));
        assertThat(page.select("h1").text()).isEqualTo("You are paused");
        assertThat(page.select("main a").attr("href")).isEqualTo("/me");
    }

    @Test
    void whoStaysCanStillPause() {
        said("stay");
        var page = page(open(participant(), PAGE));
        assertThat(page.select("h1").text()).isEqualTo("You are staying in");
        assertThat(page.select("button[name=answer]").eachAttr("value")).containsExactly("pause");
    }

    @Test
    void pressingTooLateShowsHowThingsStand() {
        said("pause");
        matching.register(put(urlPathEqualTo(QUESTION))
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"urn:unmentoring:problem:paused-already\",\"status\":409}")));
        assertThat(submit(participant(), PAGE, Map.of("answer", "stay")).header("Location"))
                .isEqualTo(PAGE);
    }

    @Test
    void whoWasNotAskedFindsNothing() {
        matching.register(get(urlPathEqualTo(QUESTION)).willReturn(aResponse().withStatus(404)));
        assertThat(open(participant(), PAGE).statusCode()).isEqualTo(404);
    }
}
