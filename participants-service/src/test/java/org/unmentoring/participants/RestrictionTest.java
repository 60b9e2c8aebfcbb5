package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.exclusionsInPool;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.tokenMailedTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class RestrictionTest {
    private static final UUID DEVON = UUID.fromString("0190163d-8000-7ba0-8a64-fadaa3e59936");

    @Test
    void whoIsRestrictedIsKeptAndNotUsedUntilTheySayOtherwise() {
        var programme = programme();
        var token = ofDevon(programme);
        String id = as(token).get("/v1/me").path("id");
        var state = as(token).get("/v1/me").header("ETag");
        var before = listed(programme).body("items", hasSize(1)).extract().<String>path("asOf");
        as(token).put("/v1/me/restriction").then().statusCode(200).body("restrictedSince", notNullValue());
        as(token).put("/v1/me/restriction").then().statusCode(200);
        assertThat(as(token).get("/v1/me").header("ETag")).isNotEqualTo(state);
        assertThat(exclusionsInPool(programme)).isEmpty();
        assertThat(NotificationStandIn.ended("/v1/sequence-people/" + id + "/sequences?programme=" + programme))
                .isNotEmpty();
        as(TestTokens.service())
                .body(Map.of("ids", List.of(id)))
                .post("/v1/contacts")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        listed(programme).body("items", hasSize(0));
        as(partner(programme))
                .get("/v1/programmes/{id}/participants?updatedSince={t}", programme, before)
                .then()
                .body("items", hasSize(0))
                .body("gone.id", equalTo(List.of(id)))
                .body("gone.why", equalTo(List.of("left")));
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items[0].restrictedSince", notNullValue());
        as(token).get("/v1/me").then().statusCode(200).body("enrolments[0].status", equalTo("active"));
        as(token).delete("/v1/me/restriction").then().statusCode(200).body("restrictedSince", nullValue());
        as(token).delete("/v1/me/restriction").then().statusCode(200);
        assertThat(exclusionsInPool(programme)).hasSize(1);
        listed(programme).body("items", hasSize(1));
        as(token)
                .get("/v1/me/audit?limit=200")
                .then()
                .body("items.what.kind", hasItem("restricted"))
                .body("items.findAll { it.what.kind == 'restricted' }", hasSize(1));
    }

    @Test
    void whoObjectsToPartnersTakesPartUnseenByThem() {
        var programme = programme();
        var token = ofDevon(programme);
        var id = as(token).get("/v1/me").<String>path("id");
        contact(id).body("items[0].tellsOrganisation", notNullValue());
        as(token)
                .put("/v1/me/objections/partners")
                .then()
                .statusCode(200)
                .body("objections", equalTo(List.of("partners")));
        listed(programme).body("items", hasSize(0));
        contact(id).body("items[0].tellsOrganisation", nullValue(), "items[0].organisation", notNullValue());
        assertThat(exclusionsInPool(programme)).hasSize(1);
        as(token).get("/v1/me").then().body("restriction.objections", equalTo(List.of("partners")));
        as(token).delete("/v1/me/objections/partners").then().body("objections", hasSize(0));
        listed(programme).body("items", hasSize(1));
    }

    @Test
    void partnersHearThatSomebodyLeftAndNothingMoreUntilTheyAreSeenAgain() {
        var programme = programme();
        var token = ofDevon(programme);
        told(programme, "enrolment.confirmed", true, false);
        as(token).put("/v1/me/objections/partners").then().statusCode(200);
        told(programme, "enrolment.left", true, true);
        as(token).put("/v1/me/restriction").then().statusCode(200);
        as(token).delete("/v1/me/objections/partners").then().statusCode(200);
        place(token, programme, "paused");
        told(programme, "enrolment.paused", false, false);
        place(token, programme, "active");
        told(programme, "enrolment.resumed", false, false);
        assertThat(NotificationStandIn.events(programme.toString())).hasSize(4);
        as(token).delete("/v1/me/restriction").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> NotificationStandIn.events(programme.toString()).size() == 5);
        assertThat(ofType(programme, "enrolment.confirmed")).hasSize(2);
        assertThat(ofType(programme, "enrolment.confirmed").get(1))
                .containsEntry("partnersOnly", true)
                .containsEntry("organisations", List.of(DEVON.toString()));
    }

    @Test
    void aPartnersCopyIsNotToldWhatSomebodyUnseenDoes() {
        var programme = programme();
        var token = ofDevon(programme);
        String id = as(token).get("/v1/me").path("id");
        as(token).put("/v1/me/objections/partners").then().statusCode(200);
        var since = yesterday() + "T00:00:00Z";
        Instant gone = Instant.parse(changes(programme, since)
                .body("gone.id", equalTo(List.of(id)))
                .extract()
                .path("gone[0].at"));
        // What another transaction holds open may be younger than what is told of already.
        var asOf = await().until(
                        () -> changes(programme, since).extract().<String>path("asOf"),
                        told -> Instant.parse(told).isAfter(gone));
        as(token)
                .header("If-Match", "*")
                .body(Map.of("jobTitle", "Baker"))
                .patch("/v1/me")
                .then()
                .statusCode(200);
        place(token, programme, "paused");
        changes(programme, asOf).body("gone", hasSize(0), "items", hasSize(0));
        as(token).delete("/v1/me/objections/partners").then().statusCode(200);
        changes(programme, asOf).body("gone", hasSize(0), "items.id", equalTo(List.of(id)));
    }

    @Test
    void anInvitationDoesNotTellOfSomebodyUnseen() {
        var programme = programme();
        var email = freshAddress();
        var path = "/v1/programmes/" + programme + "/participants/hr-1";
        var invited = Map.of("name", "Ann", "email", email);
        as(partner(programme)).body(invited).put(path).then().statusCode(200);
        Journey.confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        var token = Journey.signedIn(email, 2);
        as(partner(programme)).get(path).then().body("status", equalTo("joined"));
        as(token).put("/v1/me/objections/partners").then().statusCode(200);
        as(partner(programme)).get(path).then().body("status", equalTo("lapsed"), "participant", nullValue());
        as(partner(programme))
                .body(invited)
                .put(path)
                .then()
                .body("status", equalTo("lapsed"), "participant", nullValue());
        as(token).delete("/v1/me/objections/partners").then().statusCode(200);
        as(partner(programme)).get(path).then().body("status", equalTo("joined"), "participant", notNullValue());
    }

    private static String yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    }

    private static ValidatableResponse changes(UUID programme, String since) {
        return as(partner(programme))
                .get("/v1/programmes/{id}/participants?updatedSince={since}", programme, since)
                .then()
                .statusCode(200);
    }

    private static void place(String token, UUID programme, String status) {
        as(token)
                .body(Map.of("status", status))
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> ofType(UUID programme, String type) {
        return NotificationStandIn.events(programme.toString()).stream()
                .filter(event -> event.get("type").equals(type))
                .toList();
    }

    private static void told(UUID programme, String type, boolean toPartners, boolean toPartnersOnly) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !ofType(programme, type).isEmpty());
        var event = ofType(programme, type).get(0);
        assertThat(event.get("organisations")).isEqualTo(toPartners ? List.of(DEVON.toString()) : List.of());
        assertThat(event.get("partnersOnly")).isEqualTo(toPartnersOnly ? true : null);
    }

    private static ValidatableResponse contact(String id) {
        return as(TestTokens.service())
                .body(Map.of("ids", List.of(id)))
                .post("/v1/contacts")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyPeopleRestrictAndOnlyWhatThereIs() {
        var token = ofDevon(programme());
        as(token).put("/v1/me/objections/everything").then().statusCode(404);
        asAnyone().put("/v1/me/restriction").then().statusCode(401);
        as(TestTokens.service()).put("/v1/me/restriction").then().statusCode(403);
        as(TestTokens.participant(UUID.randomUUID()))
                .put("/v1/me/restriction")
                .then()
                .statusCode(404);
        as(token).put("/v1/me/restriction?until=tomorrow").then().statusCode(400);
        as(token).get("/v1/me").then().body("restriction.restrictedSince", nullValue());
    }

    private static String ofDevon(UUID programme) {
        var email = freshAddress();
        as(partner(programme))
                .body(Map.of("name", "Ann", "email", email))
                .put("/v1/programmes/{p}/participants/{id}", programme, UUID.randomUUID())
                .then()
                .statusCode(200);
        Journey.confirm(tokenMailedTo(email, 1)).then().statusCode(200);
        return Journey.signedIn(email, 2);
    }

    private static ValidatableResponse listed(UUID programme) {
        return as(partner(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(200);
    }

    private static String partner(UUID programme) {
        return TestTokens.partner(DEVON, programme);
    }
}
