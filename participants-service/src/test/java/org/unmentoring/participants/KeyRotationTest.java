package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class KeyRotationTest {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z.pem'").withZone(ZoneOffset.UTC);

    @AfterEach
    void takeKeysAway() throws IOException {
        try (var files = Files.list(NotificationStandIn.keys())) {
            for (var file : files.toList()) Files.delete(file);
        }
    }

    @Test
    void theNextKeyIsPublishedBeforeItSigns() throws Exception {
        var before = published();
        var now = kid(token());
        layKey(Duration.ofDays(1));
        assertThat(published()).hasSize(before.size() + 1).containsAll(before);
        assertThat(kid(token())).isEqualTo(now);
    }

    @Test
    void tokensOfTheKeyBeforeAreGoodUntilTheyRunOut() throws Exception {
        var old = token();
        layKey(Duration.ofMinutes(-2));
        var fresh = token();
        assertThat(kid(fresh)).isNotEqualTo(kid(old));
        assertThat(published()).contains(kid(old), kid(fresh));
        isGood(old);
        isGood(fresh);
    }

    @Test
    void aKeyGoesWithItsLastToken() throws Exception {
        var first = kid(token());
        layKey(Duration.ofHours(-7));
        assertThat(published()).contains(first);
        layKey(Duration.ofHours(-9));
        assertThat(published()).doesNotContain(first).hasSize(2);
    }

    @Test
    void tokensOfAKeyThatIsNotOursAreRefused() throws Exception {
        layKey(Duration.ofMinutes(-2));
        var token = token();
        takeKeysAway();
        as(token).get("/v1/api-clients").then().statusCode(401);
        as("not.a.token").get("/v1/api-clients").then().statusCode(401);
    }

    @Test
    void aFileThatIsNoKeyChangesNothing() throws IOException {
        var before = published();
        Files.writeString(NotificationStandIn.keys().resolve("2026-01-01.pem"), "no key");
        assertThat(published()).isEqualTo(before);
        isGood(token());
    }

    private static void isGood(String token) {
        as(token).get("/v1/api-clients").then().statusCode(200);
    }

    private static List<String> published() {
        return asAnyone()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .path("keys.kid");
    }

    private static String token() {
        return given().auth()
                .preemptive()
                .basic("operator", NotificationStandIn.OPERATOR_SECRET)
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token")
                .path("access_token");
    }

    private static String kid(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0])))
                .getString("kid");
    }

    private static void layKey(Duration fromNow) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var text = Base64.getMimeEncoder()
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        Files.writeString(
                NotificationStandIn.keys().resolve(NAME.format(Instant.now().plus(fromNow))),
                "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
    }
}
