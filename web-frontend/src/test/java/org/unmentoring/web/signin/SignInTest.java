package org.unmentoring.web.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.TestTokens;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class SignInTest extends PageTest {
    private static final Map<String, String> OPENED = Map.of("token", "mailed");

    @Test
    void askingForALinkSaysTheSameWhoeverAsks() {
        participants.register(post("/v1/sign-in-links").willReturn(status(202)));
        var answer = submit(null, "/sign-in", Map.of("email", " llyr@cardiff.example "));
        assertThat(answer.header("Location")).isEqualTo("/check-your-mail");
        participants.verifyThat(postRequestedFor(urlEqualTo("/v1/sign-in-links"))
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                .withRequestBody(equalToJson("{\"email\":\"llyr@cardiff.example\"}")));
    }

    @Test
    void anEmptyAddressIsAskedForAgain() {
        var answer = submit(null, "/sign-in", Map.of("email", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
    }

    @Test
    void openingTheLinkSignsNobodyIn() {
        var answer = open(null, "/sign-in?token=mailed");
        assertThat(page(answer).select("form input[name=token]").val()).isEqualTo("mailed");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.cookies()).isEmpty();
        participants.verifyThat(0, postRequestedFor(anyUrl()));
    }

    @Test
    void theSessionIsACookieThatNobodyCanRead() {
        var token = TestTokens.participant(ME);
        participants.register(post("/v1/sessions")
                .willReturn(okJson(Json.of(Map.of("accessToken", token, "expiresAt", "2100-01-01T00:00:00Z")))));
        var answer = submit(null, "/sign-in", OPENED);
        var cookie = answer.detailedCookie("session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).doesNotContain(token);
        assertThat(answer.header("Location")).isEqualTo("/matches");
    }

    @Test
    void theServicesAreCalledInThePersonsName() {
        var token = TestTokens.participant(ME);
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(okJson("{\"items\":[]}")));
        assertThat(open(signIn(token), "/matches").statusCode()).isEqualTo(200);
        matching.verifyThat(getRequestedFor(urlPathEqualTo("/v1/me/matches"))
                .withHeader("Authorization", equalTo("Bearer " + token)));
    }

    @Test
    void withoutSessionAPageLeadsToSignInAndThenBackToIt() {
        var sent = open(null, "/matches/018f0000-0000-7000-8000-000000000009");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/sign-in");
        assertThat(afterSignIn(sent.cookie("wanted"))).isEqualTo("/matches/018f0000-0000-7000-8000-000000000009");
    }

    @Test
    void aWantedPageKeepsItsQuery() {
        var sent = open(null, "/organise/" + PROGRAMME + "/network?throughRound=2");
        assertThat(afterSignIn(sent.cookie("wanted"))).isEqualTo("/organise/" + PROGRAMME + "/network?throughRound=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/%2fevil.example",
                "javascript:alert(1)",
                "/matches\r\nSet-Cookie: a=b",
                "/sign-in?token=stolen"
            })
    void aForgedWantedPageLeadsNowhereElse(String forged) {
        var cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        assertThat(afterSignIn(cookie)).isEqualTo("/matches");
    }

    @Test
    void aSpentLinkIsToldKindlyAndSignsNobodyIn() {
        participants.register(post("/v1/sessions").willReturn(problem(401, "sign-in-link-spent")));
        var answer = submit(null, "/sign-in", OPENED);
        assertThat(page(answer).select("h1").text()).isEqualTo("This link has been used or is too old");
        assertThat(answer.cookies()).doesNotContainKey("session");
    }

    @Test
    void aForgedOrExpiredSessionIsNobodys() {
        assertThat(open("forged", "/matches").header("Location")).isEqualTo("/sign-in");
        assertThat(open(TestTokens.participant(ME), "/matches").header("Location"))
                .isEqualTo("/sign-in");
        assertThat(open(signIn(TestTokens.expired(ME)), "/matches").header("Location"))
                .isEqualTo("/sign-in");
    }

    @Test
    void aSessionTheServicesRefuseEndsAtSignIn() {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(problem(401, "token-not-valid")));
        var answer = open(participant(), "/matches");
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
        assertThat(answer.detailedCookie("session").getMaxAge()).isZero();
    }

    @Test
    void signingOutForgetsTheSession() {
        var answer = submit(participant(), "/sign-out", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/?done=signedout");
        assertThat(answer.detailedCookie("session").getMaxAge()).isZero();
    }

    @Test
    void signingOutEndsTheSessionOnTheServerToo() {
        var session = UUID.randomUUID();
        participants.register(delete(urlEqualTo("/v1/sessions/" + session)).willReturn(status(204)));
        var token = TestTokens.participant(ME, session);
        submit(signIn(token), "/sign-out", Map.of());
        participants.verifyThat(deleteRequestedFor(urlEqualTo("/v1/sessions/" + session))
                .withHeader("Authorization", equalTo("Bearer " + token)));
    }

    @Test
    void whileTheServerIsAwayTheBrowserForgetsAtLeast() {
        participants.register(delete(anyUrl()).willReturn(problem(503, "database-away")));
        var answer = submit(signIn(TestTokens.participant(ME, UUID.randomUUID())), "/sign-out", Map.of());
        assertThat(answer.header("Location")).isEqualTo("/?done=signedout");
        assertThat(answer.detailedCookie("session").getMaxAge()).isZero();
    }

    private String afterSignIn(String wanted) {
        participants.register(post("/v1/sessions")
                .willReturn(okJson(Json.of(
                        Map.of("accessToken", TestTokens.participant(ME), "expiresAt", "2100-01-01T00:00:00Z")))));
        return browser(null)
                .cookie("wanted", wanted)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(OPENED)
                .post("/sign-in")
                .header("Location");
    }
}
