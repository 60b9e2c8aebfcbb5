package org.unmentoring.web.mydata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
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

    private static final String ERASURE = "018f0000-0000-7000-8000-0000000000ee";
    private static final String RECEIPT =
            "{\"id\":\"" + ERASURE + "\",\"askedAt\":\"2026-11-24T09:00:00Z\",\"done\":false,"
                    + "\"services\":[{\"service\":\"participants-service\",\"doneAt\":\"2026-11-24T09:00:00Z\"},"
                    + "{\"service\":\"matching-service\",\"doneAt\":null}]}";

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

    @Test
    void whatAllThreeServicesKeepIsTakenAwayInOneFile() {
        participants.register(get("/v1/me/export").willReturn(okJson("{\"me\":{\"name\":\"Llŷr\"}}")));
        matching.register(get("/v1/me/export").willReturn(okJson("{\"matches\":[]}")));
        notification.register(get("/v1/me/export").willReturn(okJson("{\"messages\":[1]}")));
        var file = open(participant(), "/me/data/export");
        assertThat(file.header("Content-Disposition")).contains("attachment", "unmentoring-my-data.json");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.jsonPath().getString("participants.me.name")).isEqualTo("Llŷr");
        assertThat(file.jsonPath().getList("notification.messages")).containsExactly(1);
        notification.register(get("/v1/me/export").willReturn(aResponse().withStatus(503)));
        assertThat(open(participant(), "/me/data/export").statusCode())
                .as("a part is never given for the whole")
                .isEqualTo(503);
    }

    @Test
    void detailsArePutRight() {
        participants.register(patch("/v1/me").willReturn(okJson("{}")));
        participants.register(get(urlPathEqualTo("/v1/organisations")).willReturn(okJson("{\"items\":[]}")));
        assertThat(page(open(participant(), "/me/correct")).select("#name").val())
                .isEqualTo("Llŷr");
        var form = Map.of(
                "name", " Llŷr ap Rhŷs ",
                "organisation", "Nesta",
                "jobTitle", "",
                "interests", HOSTILE,
                "modes", List.of("online", "phone"));
        var answer = submit(participant(), "/me/correct", form);
        assertThat(answer.header("Location")).isEqualTo("/me?done=corrected");
        participants.verifyThat(patchRequestedFor(urlEqualTo("/v1/me"))
                .withHeader("If-Match", equalTo("*"))
                .withRequestBody(equalToJson("{\"name\":\"Llŷr ap Rhŷs\",\"organisation\":\"Nesta\",\"jobTitle\":null,"
                        + "\"interests\":" + Json.of(HOSTILE) + ",\"meetingModes\":[\"online\",\"phone\"]}")));
    }

    @Test
    void gapsInDetailsAreToldAndWhatWasTypedStays() {
        participants.register(get(urlPathEqualTo("/v1/organisations")).willReturn(okJson("{\"items\":[]}")));
        var answer = submit(participant(), "/me/correct", Map.of("name", " ", "interests", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = page(answer);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#organisation", "#meetingModes");
        assertThat(page.select("#interests").val()).isEqualTo(HOSTILE);
        participants.verifyThat(0, patchRequestedFor(anyUrl()));
    }

    @Test
    void dataIsKeptUnusedAndUsedAgainWithOneButtonEach() {
        participants.register(put("/v1/me/restriction").willReturn(okJson("{}")));
        participants.register(delete("/v1/me/restriction").willReturn(okJson("{}")));
        participants.register(put("/v1/me/objections/partners").willReturn(okJson("{}")));
        participants.register(delete("/v1/me/objections/partners").willReturn(okJson("{}")));
        assertThat(page(open(participant(), "/me/data")).select("main form").eachAttr("action"))
                .containsExactly("/me/data/restrict", "/me/data/object");
        assertThat(done("/me/data/restrict")).isEqualTo("/me/data?done=restricted");
        assertThat(done("/me/data/use-again")).isEqualTo("/me/data?done=usedagain");
        assertThat(done("/me/data/object")).isEqualTo("/me/data?done=hidden");
        assertThat(done("/me/data/no-objection")).isEqualTo("/me/data?done=shown");
        participants.verifyThat(2, putRequestedFor(anyUrl()));
        participants.verifyThat(2, deleteRequestedFor(anyUrl()));
        restricted();
        assertThat(page(open(participant(), "/me/data")).select("main form").eachAttr("action"))
                .containsExactly("/me/data/use-again", "/me/data/no-objection");
    }

    @Test
    void erasingIsAskedOnceMoreAndLeavesAReceipt() {
        participants.register(delete("/v1/me").willReturn(okJson(RECEIPT).withStatus(202)));
        participants.register(get("/v1/erasures/" + ERASURE).willReturn(okJson(RECEIPT)));
        var asked = page(open(participant(), "/me/erase"));
        assertThat(asked.select("form[action='/me/erase'] button")).hasSize(1);
        participants.verifyThat(0, deleteRequestedFor(anyUrl()));
        var answer = submit(participant(), "/me/erase", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/erased/" + ERASURE);
        assertThat(answer.detailedCookie("session").getMaxAge()).isZero();
        participants.verifyThat(deleteRequestedFor(urlEqualTo("/v1/me")).withHeader("If-Match", equalTo("*")));
        var receipt = page(open(null, "/erased/" + ERASURE));
        assertThat(receipt.select("h1").text()).isEqualTo("Your data is being erased");
        assertThat(receipt.select("tbody tr").eachText())
                .containsExactly(
                        "Your details and your places Erased on 24 November 2026, 09:00",
                        "Your answers and your matches Under way; it takes a minute at most");
    }

    private String done(String path) {
        return submit(participant(), path, Map.of()).header("Location");
    }

    private void restricted() {
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
                        "restriction",
                        Map.of("restrictedSince", "2026-11-24T09:00:00Z", "objections", List.of("partners")))))));
    }
}
