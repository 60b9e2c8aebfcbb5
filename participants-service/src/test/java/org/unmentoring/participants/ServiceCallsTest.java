package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
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
class ServiceCallsTest {
    @Inject
    DataSource database;

    @Test
    void thePoolHoldsWhoCanBeDrawnNowAndNothingThatNamesThem() throws Exception {
        var programme = withPeople(4, "pool");
        set(programme, "pool-0@x.example", "status = 'paused', paused_until = now() + interval '1 day'");
        set(programme, "pool-1@x.example", "status = 'paused', paused_until = now() - interval '1 day'");
        set(programme, "pool-2@x.example", "status = 'left'");
        var pool = lines(programme);
        assertThat(pool).hasSize(2).isSorted();
        assertThat(String.join("", pool)).doesNotContain("@").doesNotContain("Person");
        var line = JsonPath.from(pool.get(0));
        assertThat(line.getMap(""))
                .containsOnlyKeys(
                        "id",
                        "organisation",
                        "organisationName",
                        "sector",
                        "region",
                        "meetingModes",
                        "joinedAt",
                        "place",
                        "trioFine",
                        "cadence",
                        "skipAskedAt",
                        "host",
                        "exclusions");
        assertThat(line.getString("organisationName")).isEqualTo("Cardiff Council");
        assertThat(line.getString("region")).isEqualTo("Wales");
    }

    @Test
    void whoOrganisesIsToldToServicesAsIdsAndToNobodyElse() {
        var programme = programme();
        for (var who : List.of("one", "two"))
            as(TestTokens.operator())
                    .body(Map.of("email", who + "-organises@x.example", "name", who))
                    .post("/v1/programmes/{id}/organisers", programme)
                    .then()
                    .statusCode(201);
        var listed = as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .extract()
                .<List<String>>path("items.participant");
        var told = as(TestTokens.service())
                .get("/v1/programmes/{id}/organiser-ids", programme)
                .then()
                .statusCode(200)
                .extract();
        assertThat(told.<List<String>>path("items")).hasSize(2).isEqualTo(listed);
        assertThat(told.asString()).doesNotContain("@");
        as(TestTokens.service())
                .get("/v1/programmes/{id}/organiser-ids", UUID.randomUUID())
                .then()
                .statusCode(404);
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/organiser-ids", programme)
                .then()
                .statusCode(403);
        asAnyone().get("/v1/programmes/{id}/organiser-ids", programme).then().statusCode(401);
    }

    @Test
    void aLargePoolComesInStretchesAndMissesNobody() {
        var programme = withPeople(2_345, "crowd");
        assertThat(lines(programme)).hasSize(2_345).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void addressesAreLookedUpWhateverTheirCaseInThatProgrammeOnly() {
        var programme = withPeople(2, "lookup");
        withPeople(1, "stranger");
        var asked = List.of(
                "LOOKUP-0@X.example",
                "lookup-1@x.example",
                "stranger-0@x.example",
                "not an address",
                "nobody@x.example");
        as(TestTokens.service())
                .body(Map.of("emails", asked))
                .post("/v1/programmes/{id}/participants/lookup", programme)
                .then()
                .statusCode(200)
                .body("items.email", equalTo(List.of("LOOKUP-0@X.example", "lookup-1@x.example")))
                .body("items[0].organisationName", equalTo("Cardiff Council"))
                .body("items[0].sector", equalTo("local-government"));
        as(TestTokens.service())
                .body(Map.of("emails", Collections.nCopies(1001, "a@b.example")))
                .post("/v1/programmes/{id}/participants/lookup", programme)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/emails"));
    }

    @Test
    void contactsAreReadByIdToWriteToPeople() {
        var programme = withPeople(2, "contact");
        List<String> ids = as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .path("items.id");
        as(TestTokens.service())
                .body(Map.of("ids", List.of(ids.get(1), ids.get(0), UUID.randomUUID())))
                .post("/v1/contacts")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(ids.get(1), ids.get(0))))
                .body("items[1].name", equalTo("Person 0"))
                .body("items[1].email", equalTo("contact-0@x.example"))
                .body("items[1].organisation", equalTo("Cardiff Council"));
        as(TestTokens.service())
                .body(Map.of("ids", List.of("x")))
                .post("/v1/contacts")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ids/0"));
        as(TestTokens.service())
                .body(Map.of("ids", List.of()))
                .post("/v1/contacts")
                .then()
                .statusCode(400);
        as(organiserOf(programme))
                .body(Map.of("ids", ids))
                .post("/v1/contacts")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyServicesReadThePool() {
        var programme = programme();
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/pool", programme)
                .then()
                .statusCode(403);
        asAnyone().get("/v1/programmes/{id}/pool", programme).then().statusCode(401);
        as(TestTokens.service())
                .get("/v1/programmes/{id}/pool", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aClientsTokenOpensItsDoors() {
        var basic = given().auth()
                .preemptive()
                .basic("matching-service", NotificationStandIn.MATCHING_SECRET)
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token");
        basic.then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(600))
                .header("Cache-Control", org.hamcrest.Matchers.containsString("no-store"));
        as(basic.path("access_token"))
                .get("/v1/programmes/{id}/pool", programme())
                .then()
                .statusCode(200);
        var form = given().formParams(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "operator",
                        "client_secret",
                        NotificationStandIn.OPERATOR_SECRET)
                .post("/v1/oauth/token");
        as(form.path("access_token"))
                .body(Map.of("name", "By a client"))
                .post("/v1/programmes")
                .then()
                .statusCode(201);
    }

    @Test
    void wrongCredentialsAreRefusedAsTheStandardSays() {
        refused(
                given().formParams(
                                "grant_type", "client_credentials", "client_id", "operator", "client_secret", "wrong")
                        .post("/v1/oauth/token"),
                401,
                "invalid_client");
        refused(
                given().formParams("grant_type", "client_credentials", "client_id", "nobody", "client_secret", "x")
                        .post("/v1/oauth/token"),
                401,
                "invalid_client");
        refused(given().formParams("grant_type", "client_credentials").post("/v1/oauth/token"), 401, "invalid_client");
        refused(
                given().header("Authorization", "Basic %%%")
                        .formParams("grant_type", "client_credentials")
                        .post("/v1/oauth/token"),
                401,
                "invalid_client");
        refused(given().formParams("grant_type", "password").post("/v1/oauth/token"), 400, "unsupported_grant_type");
        refused(given().formParams("client_id", "operator").post("/v1/oauth/token"), 400, "invalid_request");
        refused(
                given().auth()
                        .preemptive()
                        .basic("operator", "x")
                        .formParams("grant_type", "client_credentials", "client_secret", "x")
                        .post("/v1/oauth/token"),
                400,
                "invalid_request");
    }

    @Test
    void thePublishedKeyChecksTheTokens() throws Exception {
        String token = given().auth()
                .preemptive()
                .basic("operator", NotificationStandIn.OPERATOR_SECRET)
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token")
                .path("access_token");
        var parts = token.split("\\.");
        var head = JsonPath.from(new String(Base64.getUrlDecoder().decode(parts[0])));
        Map<String, String> key = asAnyone()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .path("keys[0]");
        assertThat(key)
                .containsEntry("kid", head.getString("kid"))
                .containsEntry("alg", "RS256")
                .doesNotContainKeys("d", "p", "q");
        var n = new java.math.BigInteger(1, Base64.getUrlDecoder().decode(key.get("n")));
        var e = new java.math.BigInteger(1, Base64.getUrlDecoder().decode(key.get("e")));
        var check = java.security.Signature.getInstance("SHA256withRSA");
        check.initVerify(java.security.KeyFactory.getInstance("RSA")
                .generatePublic(new java.security.spec.RSAPublicKeySpec(n, e)));
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    private static void refused(Response answer, int status, String error) {
        answer.then().statusCode(status).contentType("application/problem+json").body("error", equalTo(error));
    }

    private static UUID withPeople(int count, String who) {
        var programme = programme();
        var sheet = new StringBuilder("Name,Email,Organisation\n");
        for (int i = 0; i < count; i++)
            sheet.append("Person ")
                    .append(i)
                    .append(',')
                    .append(who)
                    .append('-')
                    .append(i)
                    .append("@x.example,Cardiff Council\n");
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body(sheet.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(count));
        return programme;
    }

    private static List<String> lines(UUID programme) {
        var answer = given().auth()
                .oauth2(TestTokens.service())
                .accept("application/x-ndjson")
                .get("/v1/programmes/{id}/pool", programme)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract();
        return answer.asString().lines().toList();
    }

    private void set(UUID programme, String email, String change) throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update enrolment set " + change
                        + " where programme = ? and participant = (select id from participant where email = ?)")) {
            update.setObject(1, programme);
            update.setString(2, email);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
