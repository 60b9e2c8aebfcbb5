package org.unmentoring.web.language;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.test.TestTokens;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class LanguageTest extends PageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9       | en",
                "cy                   | cy",
                "cy-GB,en;q=0.5       | cy",
                "fr,cy;q=0.4,en;q=0.3 | cy",
                "cy;q=0,en            | en",
                "pl                   | en",
                "*                    | en",
                "cy;q=much            | en",
                ";;;,,                | en"
            })
    void aBrowserGetsTheLanguageThatItAsksFor(String asked, String language) {
        isIn(language, browser(null).header("Accept-Language", asked).get("/sign-in"));
    }

    @Test
    void theSwitchWinsAndIsRemembered() {
        var switched = browser(null).header("Accept-Language", "en").get("/sign-in?lang=cy");
        isIn("cy", switched);
        var cookie = switched.detailedCookie("language");
        assertThat(cookie.getValue()).isEqualTo("cy");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        isIn("cy", browser(null).cookie("language", "cy").get("/sign-in"));
        isIn("en", browser(null).cookie("language", "cy").get("/sign-in?lang=en"));
    }

    @ParameterizedTest
    @CsvSource({"cy-GB", "CY", "fr", "''", "<script>"})
    void anotherLanguageIsNeitherShownNorRemembered(String language) {
        var answer = browser(null).queryParam("lang", language).get("/sign-in");
        isIn("en", answer);
        assertThat(answer.cookies()).isEmpty();
        isIn("en", browser(null).cookie("language", "fr").get("/sign-in"));
    }

    @Test
    void theSwitchLeadsToTheSamePageWithoutWhatWasJustDone() {
        var page = page(open(null, "/sign-in?token=a-b&done=signedout&lang=cy"));
        var link = page.select(".languages a");
        assertThat(link.attr("href")).isEqualTo("?token=a-b&lang=en");
        assertThat(link.attr("lang")).isEqualTo("en");
        assertThat(link.text()).isEqualTo("English");
        assertThat(page.select(".languages [aria-current]").text()).isEqualTo("Cymraeg");
    }

    @Test
    void afterAFormTheSwitchLeadsToThePageOfTheForm() {
        var wrong = Map.of("email", "");
        assertThat(switchAfter("http://localhost:" + port() + "/sign-in?a=b", wrong))
                .isEqualTo("/sign-in?a=b&lang=cy");
        assertThat(switchAfter("http://localhost:" + port() + "//evil.example/", wrong))
                .isEqualTo("/evil.example/?lang=cy");
        assertThat(switchAfter("https://evil.example/sign-in", wrong)).isEqualTo("/?lang=cy");
        assertThat(switchAfter("no address", wrong)).isEqualTo("/?lang=cy");
    }

    @Test
    void aPageThatIsNotThereSaysSoInWelshAndCanBeSwitched() {
        var answer = browser(null).get("/nothing/here?lang=cy");
        assertThat(answer.statusCode()).isEqualTo(404);
        isIn("cy", answer);
        assertThat(page(answer).select("h1").text()).isEqualTo("Ni allwn ddod o hyd i'r dudalen honno");
        assertThat(page(answer).select(".languages a").attr("href")).isEqualTo("?lang=en");
    }

    @Test
    void whatAFormGotWrongIsSaidInWelshToo() {
        var answer = browser(null)
                .cookie("language", "cy")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("email", "")
                .post("/sign-in");
        assertThat(page(answer).select(".govuk-error-summary a").text()).isEqualTo("Rhowch eich cyfeiriad e-bost");
        assertThat(page(answer).title()).startsWith("Gwall:");
    }

    @Test
    void whoSignsInReadsTheLanguageOfTheirMails() {
        var token = TestTokens.participant(ME);
        participants.register(get(urlPathEqualTo("/v1/me"))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .willReturn(okJson(Json.of(Map.of("name", "Llŷr", "language", "cy")))));
        assertThat(signingIn(token, null).cookie("language")).isEqualTo("cy");
        assertThat(signingIn(token, "en").cookies()).doesNotContainKey("language");
    }

    @Test
    void nobodyIsKeptOutWhenTheirLanguageCannotBeAsked() {
        participants.register(get(urlPathEqualTo("/v1/me")).willReturn(problem(503, "database-away")));
        var answer = signingIn(TestTokens.participant(ME), null);
        assertThat(answer.cookies()).containsKey("session").doesNotContainKey("language");
    }

    @Test
    void choosingTheLanguageOfMailsChoosesThatOfPages() {
        participants.register(patch(urlPathEqualTo("/v1/me")).willReturn(okJson("{}")));
        var answer = submit(participant(), "/me/language", Map.of("language", "cy"));
        assertThat(answer.cookie("language")).isEqualTo("cy");
    }

    private Response signingIn(String token, String chosen) {
        participants.register(post("/v1/sessions")
                .willReturn(okJson(Json.of(Map.of("accessToken", token, "expiresAt", "2100-01-01T00:00:00Z")))));
        var browser = browser(null).header("Sec-Fetch-Site", "same-origin").formParam("token", "mailed");
        return (chosen == null ? browser : browser.cookie("language", chosen)).post("/sign-in");
    }

    private String switchAfter(String referer, Map<String, String> form) {
        var answer = browser(null)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", referer)
                .formParams(form)
                .post("/sign-in");
        return page(answer).select(".languages a").attr("href");
    }

    private static int port() {
        return io.restassured.RestAssured.port;
    }

    private static void isIn(String language, Response answer) {
        assertThat(page(answer).select("html").attr("lang")).isEqualTo(language);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        var skip = language.equals("cy") ? "Neidio i'r prif gynnwys" : "Skip to main content";
        assertThat(page(answer).select(".govuk-skip-link").text()).isEqualTo(skip);
    }
}
