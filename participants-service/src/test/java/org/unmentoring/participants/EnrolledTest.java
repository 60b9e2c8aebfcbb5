package org.unmentoring.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** What matching-service asks and tells about places: numbers, and who asked for a pause. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class EnrolledTest {
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        programme = programme();
    }

    private ValidatableResponse counted(String query) {
        return as(TestTokens.service())
                .get("/v1/programmes/" + programme + "/enrolled" + query)
                .then();
    }

    private ValidatableResponse pause(String participant, String askedAt) {
        return as(TestTokens.service())
                .body(Map.of("askedAt", askedAt))
                .post("/v1/programmes/" + programme + "/participants/" + participant + "/pause")
                .then();
    }

    private static String id(String token) {
        return as(token).get("/v1/me").then().extract().path("id");
    }

    private void become(String token, String status) {
        as(token)
                .body(Map.of("status", status))
                .put("/v1/me/enrolments/" + programme)
                .then()
                .statusCode(200);
    }

    private void is(String token, String status) {
        as(token).get("/v1/me").then().body("enrolments[0].status", equalTo(status));
    }

    @Test
    void placesAreCountedByTheirStateAndByWhatHappenedSince() {
        var ann = enrolled(programme, freshAddress());
        var bo = enrolled(programme, freshAddress());
        counted("")
                .statusCode(200)
                .body("active", equalTo(2))
                .body("paused", equalTo(0))
                .body("joined", equalTo(2))
                .body("left", equalTo(0));
        var then = Instant.now().toString();
        enrolled(programme, freshAddress());
        become(ann, "left");
        become(bo, "paused");
        counted("?since=" + then)
                .body("active", equalTo(1))
                .body("paused", equalTo(1))
                .body("joined", equalTo(1))
                .body("left", equalTo(1));
        counted("?since=2999-01-01T00:00:00Z").body("joined", equalTo(0)).body("left", equalTo(0));
    }

    @Test
    void whoAskedForAPauseIsPausedUnlessTheyChoseAnythingSince() {
        var ann = enrolled(programme, freshAddress());
        pause(id(ann), "2020-01-01T00:00:00Z").statusCode(204);
        is(ann, "active");
        var now = Instant.now().toString();
        pause(id(ann), now).statusCode(204);
        is(ann, "paused");
        become(ann, "active");
        pause(id(ann), now).statusCode(204);
        is(ann, "active");
        become(ann, "left");
        pause(id(ann), Instant.now().toString()).statusCode(204);
        is(ann, "left");
        pause(UUID.randomUUID().toString(), now).statusCode(204);
    }

    @Test
    void onlyServicesAskAndTell() {
        as(organiserOf(programme))
                .get("/v1/programmes/" + programme + "/enrolled")
                .then()
                .statusCode(403);
        as(organiserOf(programme))
                .body(Map.of("askedAt", "2026-01-01T00:00:00Z"))
                .post("/v1/programmes/" + programme + "/participants/" + UUID.randomUUID() + "/pause")
                .then()
                .statusCode(403);
        as(TestTokens.service())
                .get("/v1/programmes/" + UUID.randomUUID() + "/enrolled")
                .then()
                .statusCode(404);
        for (var wrong : new String[] {"yesterday", "2026-02-30T00:00:00Z", "%2B999999999-01-01T00:00:00Z"}) {
            counted("?since=" + wrong).statusCode(400).body("errors[0].pointer", equalTo("/since"));
        }
        pause(UUID.randomUUID().toString(), "soon").statusCode(400);
    }
}
