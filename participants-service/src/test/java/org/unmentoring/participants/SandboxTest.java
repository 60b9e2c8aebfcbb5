package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class SandboxTest {
    private static final String DEVON = "0190163d-8000-7ba0-8a64-fadaa3e59936";
    private static final String OTHER_WORLD = "test-address-and-sandbox-do-not-fit";

    @Inject
    DataSource database;

    @Test
    void aTestKeyIsForSandboxesOnlyAndAnyOtherKeyForNone() {
        var sandbox = sandbox();
        var made = client(true, sandbox);
        made.then().statusCode(201).body("test", equalTo(true)).body("secret.secret", startsWith("ums_test_"));
        client(true, programme())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programmes/0"))
                .body("errors[0].code", equalTo("programme-is-no-sandbox"));
        client(false, programme(), sandbox)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programmes/1"))
                .body("errors[0].code", equalTo("programme-is-a-sandbox"));
        var id = made.<String>path("id");
        as(TestTokens.operator())
                .header("If-Match", made.header("ETag"))
                .body(Map.of("programmes", List.of(programme())))
                .patch("/v1/api-clients/{id}", id)
                .then()
                .statusCode(400);
        as(TestTokens.operator())
                .header("If-Match", made.header("ETag"))
                .body(Map.of("test", false))
                .patch("/v1/api-clients/{id}", id)
                .then()
                .statusCode(400);
        var second = as(TestTokens.operator()).post("/v1/api-clients/{id}/secrets", id);
        second.then().statusCode(201).body("secret", startsWith("ums_test_"));
        token(id, second.path("secret")).then().statusCode(200).body("scope", equalTo("participants:read"));
    }

    @Test
    void aSandboxSaysItsTestDomainAndOthersHaveNone() {
        var sandbox = sandbox();
        asAnyone().get("/v1/programmes/{id}", sandbox).then().body("testDomain", equalTo(sandbox + ".sandbox.test"));
        asAnyone().get("/v1/programmes/{id}", programme()).then().body("testDomain", nullValue());
    }

    @Test
    void aTestKeyInvitesTestAddressesOfItsOwnSandboxOnly() {
        var sandbox = sandbox();
        var partner = partner(sandbox);
        for (var address : List.of(
                freshAddress(),
                "delivered@simulator.invalid",
                "ann@" + sandbox() + ".sandbox.test",
                "ann@sandbox.test",
                "ann@x." + sandbox + ".sandbox.test")) {
            invite(partner, sandbox, "A1", address)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/email"))
                    .body("errors[0].code", equalTo(OTHER_WORLD));
        }
        as(partner)
                .contentType("application/x-ndjson")
                .body(
                        "{\"externalId\": \"B1\", \"name\": \"Ann\", \"email\": \"%s\"}\n{\"externalId\": \"B2\", \"name\": \"Bo\", \"email\": \"bo@%s.SANDBOX.test\"}"
                                .formatted(freshAddress(), sandbox)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/programmes/{id}/participants/bulk", sandbox)
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("rejected"))
                .body("items[0].errors[0].code", equalTo(OTHER_WORLD))
                .body("items[1].result", equalTo("invited"));
        invite(partner, sandbox, "A1", "ann@" + sandbox + ".sandbox.test")
                .then()
                .statusCode(200);
    }

    @Test
    void aTestAddressHasNoPlaceAnywhereElse() throws Exception {
        var sandbox = sandbox();
        var address = "ann@" + sandbox + ".sandbox.test";
        for (var elsewhere : List.of(programme(), sandbox())) {
            register(elsewhere, address).then().statusCode(400).body("errors[0].code", equalTo(OTHER_WORLD));
            importing(elsewhere, address).then().statusCode(200).body("rejected", equalTo(1));
        }
        importing(sandbox, address).then().statusCode(200).body("accepted", equalTo(1));
        // Whatever way somebody finds in, the database lets nobody through, nor to organise something real.
        assertThat(refused("insert into enrolment (programme, participant, status, joined_at, changed_at)"
                        + " select '" + programme() + "', id, 'active', now(), now() from participant where email = '"
                        + address + "'"))
                .contains("test_people_keep_to_their_sandbox");
        assertThat(refused("insert into organiser (programme, participant, since) select '" + programme()
                        + "', id, now() from participant where email = '" + address + "'"))
                .contains("organisers_are_no_test_people");
        assertThat(refused("update participant set email = 'real@powys.example' where email = '" + address + "'"))
                .contains("test_addresses_stay_test_addresses");
    }

    @Test
    void whereATestKeyReachesNobodyRealIsOrComes() {
        var open = sandbox();
        importing(open, freshAddress()).then().statusCode(200).body("accepted", equalTo(1));
        client(true, open)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:sandbox-has-real-people"));
        var closed = sandbox();
        client(true, closed).then().statusCode(201);
        register(closed, freshAddress()).then().statusCode(400).body("errors[0].code", equalTo(OTHER_WORLD));
        importing(closed, freshAddress())
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].code", equalTo(OTHER_WORLD));
    }

    @Test
    void aTurnMakesASandboxOlderOnceHoweverOftenItIsTold() {
        var sandbox = sandbox();
        var address = "ann@" + sandbox + ".sandbox.test";
        importing(sandbox, address).then().statusCode(200);
        var partner = partner(sandbox);
        invite(partner, sandbox, "A1", "bo@" + sandbox + ".sandbox.test").then().statusCode(200);
        var before = joined(sandbox);
        turn(sandbox, 1, "PT24H").statusCode(204);
        turn(sandbox, 1, "PT24H").statusCode(204);
        assertThat(joined(sandbox)).isEqualTo(before.minus(Duration.ofDays(1)));
        as(partner).get("/v1/programmes/{p}/participants/A1", sandbox).then().body("status", equalTo("invited"));
        // Who has not answered for thirty days is not waited for any more.
        turn(sandbox, 2, "PT720H").statusCode(204);
        as(partner).get("/v1/programmes/{p}/participants/A1", sandbox).then().body("status", equalTo("lapsed"));
        turn(programme(), 1, "PT24H").statusCode(409);
        turn(sandbox, 3, "-PT24H").statusCode(400);
        as(TestTokens.operator())
                .body(Map.of("forward", "PT1H"))
                .put("/v1/programmes/{p}/sandbox/turns/3", sandbox)
                .then()
                .statusCode(403);
    }

    private static Instant joined(UUID sandbox) {
        return Instant.parse(as(TestTokens.operator())
                .get("/v1/programmes/{p}/participants", sandbox)
                .path("items[0].joinedAt"));
    }

    private static ValidatableResponse turn(UUID programme, int number, String forward) {
        return as(TestTokens.service())
                .body(Map.of("forward", forward))
                .put("/v1/programmes/{p}/sandbox/turns/{n}", programme, number)
                .then();
    }

    private String refused(String statement) throws Exception {
        try (var connection = database.getConnection();
                var write = connection.createStatement()) {
            write.executeUpdate(statement);
            return "nothing";
        } catch (org.postgresql.util.PSQLException refused) {
            return refused.getServerErrorMessage().getConstraint();
        }
    }

    private static UUID sandbox() {
        return UUID.fromString(as(TestTokens.operator())
                .body(Map.of("name", "Trying out", "sandbox", true))
                .post("/v1/programmes")
                .path("id"));
    }

    private static Response client(boolean test, UUID... programmes) {
        return as(TestTokens.operator())
                .body(Map.of(
                        "name",
                        "Devon HR",
                        "organisation",
                        DEVON,
                        "programmes",
                        List.of(programmes),
                        "scopes",
                        List.of(test ? "participants:read" : "participants:write"),
                        "test",
                        test))
                .post("/v1/api-clients");
    }

    private static String partner(UUID sandbox) {
        var made = as(TestTokens.operator())
                .body(Map.of(
                        "name",
                        "Devon HR",
                        "organisation",
                        DEVON,
                        "programmes",
                        List.of(sandbox),
                        "scopes",
                        List.of("participants:read", "participants:write"),
                        "test",
                        true))
                .post("/v1/api-clients");
        return token(made.path("id"), made.path("secret.secret")).path("access_token");
    }

    private static Response token(String id, String secret) {
        return given().auth()
                .preemptive()
                .basic(id, secret)
                .contentType(ContentType.URLENC)
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token");
    }

    private static Response invite(String partner, UUID sandbox, String id, String address) {
        return as(partner)
                .body(Map.of("name", "Ann", "email", address))
                .put("/v1/programmes/{p}/participants/{id}", sandbox, id);
    }

    private static Response register(UUID programme, String address) {
        return asAnyone()
                .body(Map.of("programme", programme, "name", "Ann", "email", address, "organisation", "Devon CC"))
                .post("/v1/registrations");
    }

    private static Response importing(UUID programme, String address) {
        return given().auth()
                .oauth2(TestTokens.operator())
                .contentType("text/csv")
                .body("Name,Email,Organisation\nAnn,%s,Devon CC\n".formatted(address))
                .post("/v1/programmes/{id}/imports", programme);
    }
}
