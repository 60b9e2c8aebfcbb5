package org.unmentoring.web.safety;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.web.PageTest;

@QuarkusTest
class SafetyTest extends PageTest {
    private static final String NOTHING = "{\"items\":[]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null",
                "X-Nothing: said"
            })
    void aFormFromElsewhereIsRefusedAndChangesNothing(String header) {
        participants.register(everything().willReturn(okJson("{}")));
        var answer = with(header, browser(participant())).post("/me/enrolments/" + PROGRAMME + "/leave");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("We did not accept that form");
        participants.verifyThat(0, putRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Origin: http://localhost:8080"})
    void aFormOfOurOwnIsAccepted(String header) {
        participants.register(everything().willReturn(okJson("{}")));
        var answer = with(header, browser(participant())).post("/me/enrolments/" + PROGRAMME + "/leave");
        assertThat(answer.header("Location")).isEqualTo("/me?done=left");
    }

    @Test
    void aPageMayUseNothingButOurOwnStyleAndPictures() {
        var answer = open(null, "/sign-in");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page(answer).select("[style], [onclick], script, style")).isEmpty();
    }

    @Test
    void theStylesCarryNeitherTheFontNorTheCrownOfGovUk() {
        var css = open(
                null,
                page(open(null, "/sign-in")).select("link[rel=stylesheet]").attr("href"));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(css.asString())
                .contains(".govuk-button")
                .doesNotContain("GDS Transport", "@font-face", "crown", "url(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing/here", "/programmes/no-uuid", "/programmes/no-uuid/join", "/webjars/x.css", "/join"})
    void anUnknownAddressGetsAPageThatSaysSo(String path) {
        var answer = open(null, path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page(answer).select("h1").text()).isEqualTo("We cannot find that page");
    }

    @ParameterizedTest
    @CsvSource({
        "403, 403, This page is not open to you",
        "404, 404, We cannot find that page",
        "429, 429, Please wait a moment",
        "500, 500, Something went wrong on our side",
        "503, 503, We will be back in a moment"
    })
    void whateverAServiceAnswersEndsAsAPage(int service, int status, String title) {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(problem(service, "some-code")));
        var answer = open(participant(), "/matches");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("h1").text()).isEqualTo(title);
        assertThat(answer.asString()).doesNotContain("some-code", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aServiceThatIsAwayIsToldKindly(Fault fault) {
        matching.register(
                get(urlPathEqualTo("/v1/me/matches")).willReturn(aResponse().withFault(fault)));
        var answer = open(participant(), "/matches");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(page(answer).select("h1").text()).isEqualTo("We will be back in a moment");
    }

    @Test
    void anAnswerThatIsNoJsonIsToldAsOurTrouble() {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(okJson("<html>")));
        assertThat(open(participant(), "/matches").statusCode()).isGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matches",
                "/me",
                "/organise",
                "/organise/018f0000-0000-7000-8000-000000000001",
                "/organise/018f0000-0000-7000-8000-000000000001/rounds",
                "/organise/018f0000-0000-7000-8000-000000000001/people",
                "/organise/018f0000-0000-7000-8000-000000000001/network",
                "/organise/018f0000-0000-7000-8000-000000000001/network.svg",
                "/organise/018f0000-0000-7000-8000-000000000001/growth.csv"
            })
    void aClosedPageAsksWhoYouAreAndCallsNobody(String path) {
        var answer = open(null, path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
        participants.verifyThat(0, anyRequestedFor(anyUrl()));
        matching.verifyThat(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void anOrganisersPageIsClosedToOthers() {
        var answer = open(participant(), "/organise");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("This page is not open to you");
    }

    @Test
    void aRequestIdIsKeptForAllServices() {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(okJson(NOTHING)));
        var answer = browser(participant()).header("X-Request-Id", "journey-1").get("/matches");
        assertThat(answer.header("X-Request-Id")).isEqualTo("journey-1");
        matching.verifyThat(
                getRequestedFor(urlPathEqualTo("/v1/me/matches")).withHeader("X-Request-Id", equalTo("journey-1")));
    }

    @Test
    void headActsNoMoreThanGet() {
        assertThat(browser(null).head("/confirm?token=abc").statusCode()).isEqualTo(200);
        assertThat(browser(null).head("/sign-in?token=abc").cookies()).isEmpty();
        participants.verifyThat(0, postRequestedFor(anyUrl()));
    }

    private static RequestSpecification with(String header, RequestSpecification browser) {
        var parts = header.split(": ");
        return browser.header(parts[0], parts[1]);
    }
}
