package org.unmentoring.web.organise;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
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
class OrganisersTest extends PageTest {
    private static final String PAGE = "/organise/" + PROGRAMME + "/organisers";
    private static final String INVITATIONS = "/v1/programmes/" + PROGRAMME + "/organiser-invitations";
    private static final String ACCEPT = "/v1/organiser-invitations/acceptances";
    private static final String ONE = "018f0000-0000-7000-8000-0000000000bb";

    @BeforeEach
    void organisers() {
        participants.register(get(urlPathEqualTo("/v1/programmes/" + PROGRAMME + "/organisers"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of("participant", ME, "name", HOSTILE, "email", "me@council.example")))))));
        participants.register(get(urlPathEqualTo(INVITATIONS))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                ONE,
                                "name",
                                "Carys",
                                "email",
                                "carys@council.example",
                                "expiresAt",
                                "2999-01-05T12:00:00Z")))))));
    }

    @Test
    void organisersSeeWhoOrganisesAndWhoIsAsked() {
        var page = page(open(organiser(), PAGE));
        assertThat(page.select("main").text()).contains(HOSTILE, "carys@council.example", "5 January 2999");
        assertThat(open(participant(), PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void anInvitationIsSentAndTakenBack() {
        participants.register(post(INVITATIONS).willReturn(aResponse().withStatus(201)));
        var sent = submit(organiser(), PAGE, Map.of("name", " Carys ", "email", "c@x.example", "language", "cy"));
        assertThat(sent.header("Location")).isEqualTo(PAGE + "?done=organiserasked");
        participants.verifyThat(postRequestedFor(urlEqualTo(INVITATIONS))
                .withRequestBody(equalToJson("{\"name\":\"Carys\",\"email\":\"c@x.example\",\"language\":\"cy\"}")));
        participants.register(
                delete(INVITATIONS + "/" + ONE).willReturn(aResponse().withStatus(204)));
        assertThat(submit(organiser(), PAGE + "/withdraw", Map.of("invitation", ONE))
                        .header("Location"))
                .isEqualTo(PAGE + "?done=organisernotasked");
    }

    @Test
    void whatIsNotAnAddressIsAskedForAgain() {
        var empty = submit(organiser(), PAGE, Map.of("name", "", "email", ""));
        assertThat(page(empty).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#email");
        participants.register(post(INVITATIONS)
                .willReturn(problem(400, "validation-failed", Map.of("pointer", "/email", "code", "email-address"))));
        var answer = submit(organiser(), PAGE, Map.of("name", "C", "email", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("input[name=email]").val()).isEqualTo(HOSTILE);
    }

    @Test
    void openingTheMailedLinkChangesNothingAndTheButtonDoes() {
        var shown = page(open(null, "/organise-with-us?token=t-1"));
        assertThat(shown.select("input[name=token]").val()).isEqualTo("t-1");
        participants.verifyThat(0, postRequestedFor(anyUrl()));
        participants.register(post(ACCEPT)
                .willReturn(okJson(Json.of(Map.of("programme", Map.of("id", PROGRAMME, "name", "Coffee"))))));
        assertThat(page(submit(null, "/organise-with-us", Map.of("token", "t-1")))
                        .select("h1")
                        .text())
                .isEqualTo("You organise Coffee now");
        participants.register(post(ACCEPT).willReturn(aResponse().withStatus(404)));
        assertThat(submit(null, "/organise-with-us", Map.of("token", "t-1")).statusCode())
                .isEqualTo(404);
        assertThat(open(null, "/organise-with-us").statusCode()).isEqualTo(404);
    }
}
