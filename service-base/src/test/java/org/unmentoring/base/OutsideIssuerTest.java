package org.unmentoring.base;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.Issuer;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** As any service of the suite takes tokens of an issuer outside, once one is configured. */
@QuarkusTest
@WithTestResource(PostgresServer.class)
@WithTestResource(Issuer.class)
class OutsideIssuerTest {
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Map<String, Object> ORGANISES =
            Map.of("unmentoring", Map.of("programmes", List.of(PROGRAMME.toString())));

    @BeforeEach
    void allIsWell() {
        Issuer.publish("first");
    }

    @Test
    void whoseTokenNamesProgrammesOrganisesThem() {
        shows(Issuer.token("first", ORGANISES)).statusCode(200);
        shows(TestTokens.organiser(UUID.randomUUID(), PROGRAMME)).statusCode(200);
        shows(TestTokens.participant(UUID.randomUUID())).statusCode(403);
        given().auth()
                .oauth2(Issuer.token("first", ORGANISES))
                .get("/v1/things/organised/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whoOrganisesNothingIsNobody() {
        shows(Issuer.token("first", Map.of())).statusCode(401);
        shows(Issuer.token("first", Map.of("groups", List.of("organiser", "operator"))))
                .statusCode(401);
        shows(Issuer.token(
                        "first", Map.of("programmes", List.of(UUID.randomUUID().toString()))))
                .statusCode(401);
    }

    @Test
    void whatIsNotGoodIsRefused() throws JoseException {
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("aud", "another-program"),
                Map.of("aud", ""),
                Map.of("iss", Issuer.address() + "/"),
                Map.of("exp", System.currentTimeMillis() / 1000 - 60),
                Map.of("exp", ""),
                Map.of("nbf", System.currentTimeMillis() / 1000 + 600),
                Map.of("sub", ""))) {
            var claims = new HashMap<>(ORGANISES);
            claims.putAll(wrong);
            shows(Issuer.token("first", claims)).statusCode(401);
        }
        shows(unsigned()).statusCode(401);
        shows(signedWithThePublicKeyAsASecret()).statusCode(401);
        var good = Issuer.token("first", ORGANISES);
        shows(good.substring(0, good.lastIndexOf('.') + 1)).statusCode(401);
        shows(good.substring(0, good.length() - 6) + "AAAAAA").statusCode(401);
    }

    @Test
    void aKeyThatIsNotPublishedSignsNothing() {
        shows(Issuer.token("anothers", ORGANISES)).statusCode(401);
    }

    @Test
    void keysChangeWithoutARestart() {
        shows(Issuer.token("first", ORGANISES)).statusCode(200);
        Issuer.publish("first", "second");
        shows(Issuer.token("second", ORGANISES)).statusCode(200);
        shows(Issuer.token("first", ORGANISES)).statusCode(200);
        Issuer.publish("second", "third");
        shows(Issuer.token("third", ORGANISES)).statusCode(200);
        shows(Issuer.token("first", ORGANISES)).statusCode(401);
    }

    @Test
    void whileItIsAwayKnownKeysGoOnAndNobodyIsCalledWrong() {
        shows(Issuer.token("first", ORGANISES)).statusCode(200);
        Issuer.goAway();
        shows(Issuer.token("first", ORGANISES)).statusCode(200);
        shows(Issuer.token("unheard-of", ORGANISES))
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:unmentoring:problem:token-keys-away"));
        shows(TestTokens.organiser(UUID.randomUUID(), PROGRAMME)).statusCode(200);
        Issuer.publish("unheard-of");
        shows(Issuer.token("unheard-of", ORGANISES)).statusCode(200);
    }

    private static String unsigned() {
        return part(Map.of("alg", "none")) + "." + part(Issuer.claims(ORGANISES)) + ".";
    }

    private static String signedWithThePublicKeyAsASecret() throws JoseException {
        var signed = new JsonWebSignature();
        signed.setPayload(JsonUtil.toJson(Issuer.claims(ORGANISES)));
        signed.setAlgorithmHeaderValue("HS256");
        signed.setKeyIdHeaderValue("first");
        signed.setKey(new HmacKey(Issuer.key("first").getPublicKey().getEncoded()));
        return signed.getCompactSerialization();
    }

    private static String part(Map<String, Object> json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JsonUtil.toJson(json).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse shows(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/things/organised/" + PROGRAMME)
                .then();
    }
}
