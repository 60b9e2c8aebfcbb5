package org.unmentoring.web.outside;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.Issuer;
import org.unmentoring.test.TestTokens;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
@WithTestResource(Issuer.class)
class OutsideSignInTest extends PageTest {
    private static final String START = "/sign-in/organisation";
    private static final String TOKEN = "/v1/oauth/token";

    @BeforeEach
    void bothAreThere() {
        Issuer.wire().resetRequests();
        Issuer.publish("first");
        participants.register(post(TOKEN)
                .willReturn(okJson(Json.of(Map.of(
                        "access_token",
                        TestTokens.organiser(ME, PROGRAMME),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        28_800)))));
    }

    @Test
    void organisersSignInAtTheirOrganisation() throws GeneralSecurityException {
        assertThat(page(open(null, "/sign-in")).select("a[href='" + START + "']"))
                .hasSize(1);
        var begun = open(null, START);
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location")).startsWith(Issuer.address() + "/authorize?");
        var asked = query(begun.header("Location"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", Issuer.AUDIENCE)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/sign-in/organisation/answer");
        issues(Issuer.token("first", Map.of("nonce", asked.get("nonce"))));
        var signedIn = answer(begun, "?state=" + asked.get("state") + "&code=c-1");
        assertThat(signedIn.header("Location")).isEqualTo("/organise");
        assertThat(signedIn.cookie("session")).isNotBlank();
        var sent = Issuer.wire()
                .find(postRequestedFor(urlPathEqualTo("/realms/staff/token")))
                .get(0)
                .getBodyAsString();
        var verifier = query("?" + sent).get("code_verifier");
        assertThat(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(verifier.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(asked.get("code_challenge"));
        participants.verifyThat(postRequestedFor(urlPathEqualTo(TOKEN))
                .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
                .withRequestBody(containing("token-exchange")));
        assertThat(open(signedIn.cookie("session"), "/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() {
        var begun = open(null, START);
        var asked = query(begun.header("Location"));
        issues(Issuer.token("first", Map.of("nonce", asked.get("nonce"))));
        refused(answer(begun, "?state=another&code=c-1"));
        refused(answer(begun, "?code=c-1"));
        refused(answer(begun, "?state=" + asked.get("state")));
        refused(answer(begun, "?state=" + asked.get("state") + "&error=access_denied"));
        refused(answer(begun, "?state=" + asked.get("state") + "&code=c-1&iss=https://evil.example"));
        refused(browser(null).get(START + "/answer?state=" + asked.get("state") + "&code=c-1"));
        refused(browser(null).cookie(AttemptCookie.NAME, "forged").get(START + "/answer?state=x&code=c-1"));
        assertThat(page(open(null, START + "/refused")).select("h1").text()).contains("did not work");
        Issuer.wire().verifyThat(0, postRequestedFor(urlPathEqualTo("/realms/staff/token")));
    }

    @Test
    void anOldTokenOrARefusedOneSignsNobodyIn() {
        var begun = open(null, START);
        var asked = query(begun.header("Location"));
        var good = "?state=" + asked.get("state") + "&code=c-1";
        issues(Issuer.token("first", Map.of("nonce", "of another time")));
        refused(answer(begun, good));
        issues("no token");
        refused(answer(begun, good));
        Issuer.wire()
                .register(post(urlPathEqualTo("/realms/staff/token"))
                        .willReturn(aResponse().withStatus(400).withBody("{\"error\":\"invalid_grant\"}")));
        refused(answer(begun, good));
        issues(Issuer.token("first", Map.of("nonce", asked.get("nonce"))));
        participants.register(post(TOKEN).willReturn(problem(400, "organises-nothing")));
        refused(answer(begun, good));
    }

    @Test
    void whileItIsAwayThePageSaysSo() {
        var begun = open(null, START);
        Issuer.wire()
                .register(post(urlPathEqualTo("/realms/staff/token"))
                        .willReturn(aResponse().withStatus(502)));
        var answer = answer(begun, "?state=" + query(begun.header("Location")).get("state") + "&code=c-1");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.cookie("session")).isNull();
    }

    private static void issues(String idToken) {
        Issuer.wire()
                .register(post(urlPathEqualTo("/realms/staff/token"))
                        .withRequestBody(containing("code=c-1"))
                        .withHeader("Accept", equalTo("application/json"))
                        .willReturn(okJson(Json.of(Map.of("id_token", idToken, "token_type", "Bearer")))));
    }

    private static Response answer(Response begun, String query) {
        return browser(null)
                .cookie(AttemptCookie.NAME, begun.cookie(AttemptCookie.NAME))
                .get(START + "/answer" + query);
    }

    private static void refused(Response answer) {
        assertThat(answer.header("Location")).isEqualTo(START + "/refused");
        assertThat(answer.cookie("session")).isNull();
    }

    private static Map<String, String> query(String url) {
        var query = new HashMap<String, String>();
        Arrays.stream(URI.create(url).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return query;
    }
}
