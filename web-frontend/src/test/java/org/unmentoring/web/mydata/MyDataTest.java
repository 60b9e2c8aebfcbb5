package org.unmentoring.web.mydata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
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

@QuarkusTest
class MyDataTest extends PageTest {
    private static final String CHANGE = "/v1/me/address-change";
    private static final String CONFIRM = "/v1/address-changes/confirmations";

    @BeforeEach
    void me() {
        participants.register(get("/v1/me")
                .willReturn(okJson(Json.of(Map.of(
                        "name",
                        "Llŷr",
                        "email",
                        "llyr@cardiff.example",
                        "organises",
                        List.of(),
                        "enrolments",
                        List.of(),
                        "addressChange",
                        Map.of("email", "llyr@powys.example", "expiresAt", "2999-01-05T12:00:00Z"))))));
    }

    @Test
    void whoWishesForAnotherAddressSeesThatItWaits() {
        participants.register(put(CHANGE).willReturn(aResponse().withStatus(202)));
        assertThat(page(open(participant(), "/me/address")).select("main").text())
                .contains("llyr@cardiff.example", "llyr@powys.example", "5 January 2999");
        var answer = submit(participant(), "/me/address", Map.of("email", " llyr@nesta.example "));
        assertThat(answer.header("Location")).isEqualTo("/me?done=addressasked");
        participants.verifyThat(
                putRequestedFor(urlEqualTo(CHANGE)).withRequestBody(equalToJson("{\"email\":\"llyr@nesta.example\"}")));
    }

    @Test
    void anAddressThatIsNoneIsAskedForAgain() {
        participants.register(put(CHANGE)
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"urn:unmentoring:problem:invalid\",\"status\":400,"
                                + "\"errors\":[{\"pointer\":\"/email\",\"code\":\"email-address\"}]}")));
        var answer = submit(participant(), "/me/address", Map.of("email", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("input[name=email]").val()).isEqualTo(HOSTILE);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
    }

    @Test
    void theWishCanBeTakenBack() {
        participants.register(delete(CHANGE).willReturn(aResponse().withStatus(204)));
        var answer = submit(participant(), "/me/address/cancel", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/me?done=addresskept");
    }

    @Test
    void openingTheMailedLinkChangesNothingAndTheButtonDoes() {
        participants.register(post(CONFIRM).willReturn(okJson("{\"status\":\"moved\"}")));
        var shown = page(open(null, "/change-address?token=t-1"));
        assertThat(shown.select("input[name=token]").val()).isEqualTo("t-1");
        participants.verifyThat(0, postRequestedFor(anyUrl()));
        var answer = submit(null, "/change-address", Map.of("token", "t-1"));
        assertThat(page(answer).select("h1").text()).isEqualTo("Your address has changed");
        participants.register(post(CONFIRM).willReturn(aResponse().withStatus(409)));
        assertThat(submit(null, "/change-address", Map.of("token", "t-1")).statusCode())
                .isEqualTo(409);
        participants.register(post(CONFIRM).willReturn(aResponse().withStatus(404)));
        assertThat(submit(null, "/change-address", Map.of("token", "t-1")).statusCode())
                .isEqualTo(404);
        assertThat(open(null, "/change-address").statusCode()).isEqualTo(404);
    }

    @Test
    void peopleReadWhoLooked() {
        participants.register(get(urlPathEqualTo("/v1/me/audit"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "at",
                                "2026-11-24T09:00:00Z",
                                "who",
                                Map.of("words", HOSTILE),
                                "what",
                                Map.of("words", "Saw you in the list of people"))),
                        "next",
                        "abc")))));
        var shown = page(open(participant(), "/me/audit"));
        assertThat(shown.select("main").text()).contains(HOSTILE, "Saw you in the list", "24 November 2026, 09:00");
        assertThat(shown.select("a[href='/me/audit?cursor=abc']")).hasSize(1);
        assertThat(page(open(participant(), "/me")).select("a[href='/me/audit'], a[href='/me/address']"))
                .hasSize(2);
    }
}
