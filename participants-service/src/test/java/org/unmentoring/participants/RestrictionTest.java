package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
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
