package org.unmentoring.base;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@TestProfile(KeysAwayTest.KeysAtAnAddressNobodyServes.class)
@WithTestResource(value = PostgresServer.class, initArgs = @ResourceArg(name = "keys", value = "elsewhere"))
class KeysAwayTest {
    public static class KeysAtAnAddressNobodyServes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.jwt.verify.publickey.location", "http://localhost:1/jwks.json");
        }
    }

    @Test
    void aTokenThatCantBeJudgedIsNotCalledWrong() {
        given().auth()
                .oauth2(TestTokens.participant(UUID.randomUUID()))
                .get("/v1/things/mine")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:unmentoring:problem:token-keys-away"));
        given().get("/v1/things").then().statusCode(200);
    }
}
