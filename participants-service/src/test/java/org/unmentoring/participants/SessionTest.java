package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.signedIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class SessionTest {
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";

    private final String email = freshAddress();
    private String first;

    @BeforeEach
    void somebodySignsIn() {
        first = enrolled(programme(), email);
    }

    @Test
    void peopleSeeWhereTheyAreSignedInAndNobodyElseDoes() {
        asAnyone().body(Map.of("email", email)).post("/v1/sign-in-links").then().statusCode(202);
        String second = asAnyone()
                .header("User-Agent", FIREFOX)
                .body(Map.of("token", Journey.tokenMailedTo(email, 3)))
                .post("/v1/sessions")
                .path("accessToken");
        as(second)
                .get("/v1/sessions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.current }.device", equalTo("Firefox on Windows"))
                .body("items.find { it.current }.openedAt", notNullValue())
                .body("items.findAll { it.current }", hasSize(1));
        as(enrolled(programme(), freshAddress())).get("/v1/sessions").then().body("items", hasSize(1));
        as(second).get("/v1/sessions?limit=1").then().body("items", hasSize(1)).body("next", notNullValue());
    }

    @Test
    void anEndedSessionsTokenIsRefusedAtOnceAndTheOthersAreNot() {
        var second = signedIn(email, 3);
        var ended = current(second);
        as(first).delete("/v1/sessions/{id}", ended).then().statusCode(204);
        as(second)
                .get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .contentType("application/problem+json");
        as(first).get("/v1/sessions").then().body("items", hasSize(1)).body("items.id", not(hasItem(ended)));
        as(first).delete("/v1/sessions/{id}", ended).then().statusCode(204);
        NotificationStandIn.awaitEnded(ended);
        as(TestTokens.service())
                .get("/v1/ended-sessions?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(ended));
        as(TestTokens.service())
                .get(
                        "/v1/ended-sessions?updatedSince={since}",
                        Instant.now().plus(1, ChronoUnit.HOURS).toString())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void allSessionsEndAtOnce() {
        var second = signedIn(email, 3);
        as(second).delete("/v1/sessions").then().statusCode(204);
        as(first).get("/v1/me").then().statusCode(401);
        as(second).get("/v1/me").then().statusCode(401);
        as(signedIn(email, 4)).get("/v1/sessions").then().body("items", hasSize(1));
    }

    @Test
    void anothersSessionIsAsOneThatNeverWas() {
        var theirs = current(enrolled(programme(), freshAddress()));
        var refused = as(first).delete("/v1/sessions/{id}", theirs);
        var unknown = as(first).delete("/v1/sessions/{id}", UUID.randomUUID());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.<String>path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        as(first).delete("/v1/sessions/no-uuid").then().statusCode(404);
        as(first).get("/v1/ended-sessions").then().statusCode(403);
        asAnyone().get("/v1/sessions").then().statusCode(401);
        asAnyone().delete("/v1/sessions").then().statusCode(401);
        as(TestTokens.service())
                .get("/v1/ended-sessions?updatedSince=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void aTokenWhoseSessionIsNobodysIsRefused() {
        String id = as(first).get("/v1/me").path("id");
        as(TestTokens.participant(UUID.fromString(id), UUID.randomUUID()))
                .get("/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void whoIsErasedHasNoSessionLeft() {
        var second = signedIn(email, 3);
        as(first)
                .header("If-Match", "*")
                .delete("/v1/me")
                .then()
                .statusCode(202)
                .body("services[0].erased.sessions", equalTo(2));
        as(second).get("/v1/me").then().statusCode(401);
    }

    private static String current(String token) {
        return as(token).get("/v1/sessions").path("items.find { it.current }.id");
    }
}
