package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class RosterTest {
    private static final UUID DEVON = UUID.fromString("0190163d-8000-7ba0-8a64-fadaa3e59936");

    @Inject
    DataSource database;

    @Test
    void aPartnerHearsOfWhoChangedSinceAndOfNobodyElse() {
        var programme = programme();
        var ann = bringIn(programme, "Ann");
        var bo = bringIn(programme, "Bo");
        var whole = since(programme, null);
        whole.then().body("items.id", equalTo(List.of(ann, bo))).body("gone", hasSize(0));
        as(TestTokens.participant(UUID.fromString(bo)))
                .body(Map.of("status", "paused"))
                .put("/v1/me/enrolments/{p}", programme)
                .then()
                .statusCode(200);
        since(programme, whole.path("asOf"))
                .then()
                .body("items.id", equalTo(List.of(bo)))
                .body("items[0].status", equalTo("paused"))
                .body("gone", hasSize(0));
    }

    @Test
    void whoLeftMovedOrWasErasedIsTombstonedWithoutAnythingPersonal() {
        var programme = programme();
        var leaver = bringIn(programme, "Leaver");
        var mover = bringIn(programme, "Mover");
        var erased = bringIn(programme, "Erased");
        String asOf = since(programme, null).path("asOf");
        as(TestTokens.participant(UUID.fromString(leaver)))
                .body(Map.of("status", "left"))
                .put("/v1/me/enrolments/{p}", programme)
                .then()
                .statusCode(200);
        as(TestTokens.participant(UUID.fromString(mover)))
                .header("If-Match", "*")
                .body(Map.of("organisation", "Cornwall Council"))
                .patch("/v1/me")
                .then()
                .statusCode(200);
        as(TestTokens.participant(UUID.fromString(erased)))
                .header("If-Match", "*")
                .delete("/v1/me")
                .then()
                .statusCode(202);
        var changes = since(programme, asOf);
        changes.then()
                .body("items", hasSize(0))
                .body("gone.id", equalTo(List.of(leaver, mover, erased)))
                .body("gone.why", equalTo(List.of("left", "moved", "erased")));
        assertThat(changes.asString()).doesNotContain("@").doesNotContain("Leaver");
        since(programme, null).then().body("items", hasSize(0));
        // Who comes back is no more gone.
        as(TestTokens.participant(UUID.fromString(mover)))
                .header("If-Match", "*")
                .body(Map.of("organisation", "Devon County Council"))
                .patch("/v1/me")
                .then()
                .statusCode(200);
        since(programme, asOf)
                .then()
                .body("items.id", equalTo(List.of(mover)))
                .body("gone.id", equalTo(List.of(leaver, erased)));
        // The organisers, who see who left, hear of the erased one only.
        as(organiserOf(programme))
                .queryParam("updatedSince", asOf)
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items.id", equalTo(List.of(leaver, mover)))
                .body("gone.id", equalTo(List.of(erased)));
    }

    @Test
    void aChangeThatIsStillUnderWayIsNotMissed() throws Exception {
        var programme = programme();
        var ann = bringIn(programme, "Ann");
        String meanwhile;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var change = connection.prepareStatement("update enrolment set host = true where participant = ?")) {
                change.setObject(1, UUID.fromString(ann));
                change.executeUpdate();
            }
            bringIn(programme, "Bo");
            meanwhile = since(programme, null).path("asOf");
            connection.commit();
        }
        assertThat(since(programme, meanwhile).<List<String>>path("items.id")).contains(ann);
    }

    @Test
    void whileSomeComeAndSomeGoEachLastingPersonIsListedOnce() {
        var programme = programme();
        var lasting = new ArrayList<String>();
        for (int i = 0; i < 12; i++) lasting.add(bringIn(programme, "Lasting"));
        var leaving = bringIn(programme, "Leaving");
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var ask = as(partner(programme)).queryParam("limit", 5);
            if (cursor != null) ask.queryParam("cursor", cursor);
            var page = ask.get("/v1/programmes/{id}/participants", programme);
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
            bringIn(programme, "Coming");
            if (cursor != null && seen.size() == 5)
                as(TestTokens.participant(UUID.fromString(leaving)))
                        .header("If-Match", "*")
                        .delete("/v1/me")
                        .then()
                        .statusCode(202);
        } while (cursor != null && seen.size() < 40);
        assertThat(seen).doesNotHaveDuplicates().containsAll(lasting).doesNotContain(leaving);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30T00:00:00Z", "2026-11-23", "0"})
    void badTimesAreRefused(String time) {
        var programme = programme();
        since(programme, time).then().statusCode(400).body("errors[0].pointer", equalTo("/updatedSince"));
    }

    @Test
    void aCopyThatIsTooOldIsReadAnew() {
        since(programme(), Instant.now().minus(Duration.ofDays(91)).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("updated-since-too-old"));
    }

    private static Response since(UUID programme, String time) {
        var ask = as(partner(programme));
        if (time != null) ask.queryParam("updatedSince", time);
        return ask.get("/v1/programmes/{id}/participants", programme);
    }

    private static String partner(UUID programme) {
        return TestTokens.partner(DEVON, programme);
    }

    private static String bringIn(UUID programme, String name) {
        var address = freshAddress();
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body("Name,Email,Organisation\n" + name + "," + address + ",Devon County Council\n")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200);
        return as(TestTokens.service())
                .body(Map.of("emails", List.of(address)))
                .post("/v1/programmes/{id}/participants/lookup", programme)
                .path("items[0].id");
    }
}
