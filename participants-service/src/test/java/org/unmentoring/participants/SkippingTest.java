package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.confirm;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.register;
import static org.unmentoring.participants.Journey.registration;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** How often somebody takes part, rounds that are skipped, all programmes at once, and where else to go. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class SkippingTest {
    @Test
    void aSkipIsToldWithThePoolAndGoneWhenARoundWasSkippedForIt() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        change(token, programme, "{\"status\":\"active\",\"skipNextRound\":true}")
                .statusCode(200)
                .body("skipNextRound", equalTo(true));
        var asked = inPool(programme).getString("skipAskedAt");
        assertThat(asked).endsWith("Z");
        change(token, programme, "{\"status\":\"active\",\"skipNextRound\":true}")
                .statusCode(200);
        assertThat(inPool(programme).getString("skipAskedAt")).isEqualTo(asked);

        var id = inPool(programme).getString("id");
        fulfilled(programme, id, "2020-01-01T00:00:00Z");
        assertThat(inPool(programme).getString("skipAskedAt")).isEqualTo(asked);
        fulfilled(programme, id, asked);
        fulfilled(programme, id, asked);
        assertThat(inPool(programme).getString("skipAskedAt")).isNull();
        as(token).get("/v1/me").then().body("enrolments[0].skipNextRound", equalTo(false));
    }

    @Test
    void aSkipCanBeTakenBackAndEndsWithAPause() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        change(token, programme, "{\"status\":\"active\",\"skipNextRound\":true}")
                .statusCode(200);
        change(token, programme, "{\"status\":\"active\",\"cadence\":2}")
                .body("skipNextRound", equalTo(true))
                .body("cadence", equalTo(2));
        change(token, programme, "{\"status\":\"active\",\"skipNextRound\":false}")
                .body("skipNextRound", equalTo(false));
        change(token, programme, "{\"status\":\"active\",\"skipNextRound\":true}")
                .statusCode(200);
        change(token, programme, "{\"status\":\"paused\"}").body("skipNextRound", equalTo(false));
        change(token, programme, "{\"status\":\"active\"}").body("skipNextRound", equalTo(false));
    }

    @Test
    void theCadenceIsToldWithThePoolAndToTheOrganiser() {
        var programme = programme();
        var email = freshAddress();
        var form = registration(programme, email);
        form.put("cadence", 3);
        register(form).then().statusCode(202);
        confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        assertThat(inPool(programme).getInt("cadence")).isEqualTo(3);
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items[0].cadence", equalTo(3))
                .body("items[0].skipsNextRound", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"active\",\"cadence\":0}",
                "{\"status\":\"active\",\"cadence\":4}",
                "{\"status\":\"active\",\"cadence\":null}",
                "{\"status\":\"active\",\"cadence\":1.5}",
                "{\"status\":\"active\",\"cadence\":\"2\"}",
                "{\"status\":\"active\",\"skipNextRound\":\"true\"}",
                "{\"status\":\"active\",\"skipNextRound\":null}"
            })
    void whatCannotBeIsRefusedAndChangesNothing(String body) {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        change(token, programme, body).statusCode(400).contentType("application/problem+json");
        as(token)
                .get("/v1/me")
                .then()
                .body("enrolments[0].cadence", equalTo(1))
                .body("enrolments[0].skipNextRound", equalTo(false));
    }

    @Test
    void onlySistersTellOfFulfilledSkips() {
        var programme = programme();
        var body =
                Map.of("items", List.of(Map.of("participant", UUID.randomUUID(), "askedAt", "2026-01-01T00:00:00Z")));
        as(organiserOf(programme))
                .body(body)
                .post("/v1/programmes/{id}/skips-fulfilled", programme)
                .then()
                .statusCode(403);
        as(TestTokens.service())
                .body(body)
                .post("/v1/programmes/{id}/skips-fulfilled", UUID.randomUUID())
                .then()
                .statusCode(404);
        as(TestTokens.service())
                .body(Map.of("items", List.of()))
                .post("/v1/programmes/{id}/skips-fulfilled", programme)
                .then()
                .statusCode(400);
    }

    @Test
    void allProgrammesAreLeftOrPausedAtOnce() {
        var one = programme();
        var other = programme();
        var email = freshAddress();
        var token = enrolled(one, email);
        register(registration(other, email));
        confirm(tokenMailedTo(email, 3)).then().statusCode(200);
        all(token, Map.of("status", "paused", "pausedUntil", "2999-01-01T00:00:00Z"))
                .body("items", hasSize(2))
                .body("items.status", everyItem(equalTo("paused")));
        all(token, Map.of("status", "active")).body("items.pausedUntil", everyItem(nullValue()));
        change(token, one, "{\"status\":\"left\"}").statusCode(200);
        all(token, Map.of("status", "left"))
                .body("items", hasSize(1))
                .body("items[0].programme.id", equalTo(other.toString()));
        all(token, Map.of("status", "active")).body("items", hasSize(0));
        as(token).get("/v1/me").then().body("enrolments.status", everyItem(equalTo("left")));
        for (var bad : List.of(
                Map.of("status", "left", "pausedUntil", "2999-01-01T00:00:00Z"),
                Map.of("status", "paused", "pausedUntil", "2020-01-01T00:00:00Z"),
                Map.of("status", "gone"),
                Map.of())) as(token).body(bad).put("/v1/me/enrolments").then().statusCode(400);
    }

    @Test
    void organisersKeepSignpostsThatEverybodyReads() {
        var programme = programme();
        var organiser = organiserOf(programme);
        assertThat(asAnyone()
                        .get("/v1/programmes/{id}/signposts", programme)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        var mornings = Map.of(
                "link",
                "https://events.example/mornings",
                "en",
                Map.of("title", "Coffee mornings", "words", "Every first Friday"),
                "cy",
                Map.of("title", "Boreau coffi"));
        var wanted = Map.of("items", List.of(mornings));
        as(organiser)
                .body(wanted)
                .put("/v1/programmes/{id}/signposts", programme)
                .then()
                .statusCode(428);
        var etag = as(organiser).get("/v1/programmes/{id}/signposts", programme).header("ETag");
        replace(organiser, etag, programme, wanted).statusCode(200).body("items[0].cy.title", equalTo("Boreau coffi"));
        replace(organiserOf(programme()), "*", programme, wanted).statusCode(404);
        replace(TestTokens.participant(UUID.randomUUID()), "*", programme, wanted)
                .statusCode(403);
        var second =
                as(organiser).get("/v1/programmes/{id}/signposts", programme).header("ETag");
        replace(organiser, second, programme, Map.of("items", List.of(mornings, mornings)))
                .statusCode(200);
        replace(organiser, second, programme, wanted).statusCode(412);
        asAnyone()
                .get("/v1/programmes/{id}/signposts", programme)
                .then()
                .body("items", hasSize(2))
                .body("items[1].en.title", equalTo("Coffee mornings"))
                .body("items[1].cy.words", nullValue());
        asAnyone()
                .get("/v1/programmes/{id}/signposts", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://events.example",
                "javascript:alert(1)",
                "https://",
                "https://you:secret@events.example",
                "//events.example",
                "https://events.example/ a",
                ""
            })
    void aSignpostLeadsToASafeAddressOnly(String link) {
        var programme = programme();
        var signpost = new HashMap<String, Object>();
        signpost.put("link", link);
        signpost.put("en", Map.of("title", "T"));
        replace(organiserOf(programme), "*", programme, Map.of("items", List.of(signpost)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/0/link"));
    }

    private static ValidatableResponse replace(String token, String etag, UUID programme, Map<String, ?> wanted) {
        return as(token)
                .header("If-Match", etag)
                .body(wanted)
                .put("/v1/programmes/{id}/signposts", programme)
                .then();
    }

    private static ValidatableResponse all(String token, Map<String, ?> wanted) {
        return as(token).body(wanted).put("/v1/me/enrolments").then().statusCode(200);
    }

    private static ValidatableResponse change(String token, UUID programme, String body) {
        return as(token).body(body).put("/v1/me/enrolments/{id}", programme).then();
    }

    private static JsonPath inPool(UUID programme) {
        return JsonPath.from(as(TestTokens.service())
                .get("/v1/programmes/{id}/pool", programme)
                .asString());
    }

    private static void fulfilled(UUID programme, String who, String asked) {
        as(TestTokens.service())
                .body(Map.of("items", List.of(Map.of("participant", who, "askedAt", asked))))
                .post("/v1/programmes/{id}/skips-fulfilled", programme)
                .then()
                .statusCode(204);
    }
}
