package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ApiClientTest {
    private static final String DEVON = "0190163d-8000-7ba0-8a64-fadaa3e59936";
    private static final List<String> BOTH = List.of("participants:read", "participants:write");

    @Inject
    DataSource database;

    @Test
    void aPartnersClientGetsATokenForItsOrganisationProgrammesAndScopes() {
        var programme = programme();
        var made = make(organiserOf(programme), client(programme, BOTH));
        made.then()
                .statusCode(201)
                .body("organisation", equalTo(DEVON))
                .body("secret.secret", startsWith("ums_"))
                .header("Cache-Control", containsString("no-store"))
                .header("ETag", notNullValue());
        var token = tokenFor(made);
        token.then().statusCode(200).body("scope", equalTo("participants:read participants:write"));
        as(token.path("access_token"))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(200);
        as(token.path("access_token"))
                .get("/v1/programmes/{id}/participants", programme())
                .then()
                .statusCode(404);
        as(token.path("access_token")).get("/v1/api-clients").then().statusCode(403);
    }

    @Test
    void aTokenMayBeAskedForWithLessButNotWithMore() {
        var programme = programme();
        var made = make(organiserOf(programme), client(programme, BOTH));
        var less = credentials(made).formParam("scope", "participants:write").post("/v1/oauth/token");
        less.then().statusCode(200).body("scope", equalTo("participants:write"));
        as(less.path("access_token"))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(403);
        credentials(made)
                .formParam("scope", "webhooks")
                .post("/v1/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
    }

    @Test
    void aSecretIsShownOnceAndKeptNowhere() throws Exception {
        var programme = programme();
        var key = UUID.randomUUID().toString();
        var body = client(programme, BOTH);
        var made = as(organiserKnown(programme))
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/api-clients");
        String secret = made.path("secret.secret");
        as(organiserOf(programme))
                .get("/v1/api-clients/{id}", made.<String>path("id"))
                .then()
                .statusCode(200)
                .body("secrets", hasSize(1))
                .body("secrets[0].lastUsedAt", nullValue())
                .body(not(containsString("ums_")));
        assertThat(foundInDatabase(secret)).isZero();
        // Whoever did not get the answer asks again and has one client, not two.
        var again = as(organiserKnown(programme))
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/api-clients");
        assertThat(again.asString()).isEqualTo(made.asString());
    }

    @Test
    void twoSecretsLiveWhileOneIsChanged() {
        var programme = programme();
        var organiser = organiserOf(programme);
        var made = make(organiser, client(programme, BOTH));
        String id = made.path("id");
        var second = as(organiser).post("/v1/api-clients/{id}/secrets", id);
        second.then().statusCode(201);
        as(organiser)
                .post("/v1/api-clients/{id}/secrets", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:api-client-secret-two-at-most"));
        tokenFor(made).then().statusCode(200);
        token(id, second.path("secret")).then().statusCode(200);
        as(organiser).get("/v1/api-clients/{id}", id).then().body("secrets.lastUsedAt", everyItem(notNullValue()));
        as(organiser)
                .delete("/v1/api-clients/{id}/secrets/{s}", id, made.<String>path("secret.id"))
                .then()
                .statusCode(204);
        tokenFor(made).then().statusCode(401).body("error", equalTo("invalid_client"));
        token(id, second.path("secret")).then().statusCode(200);
        as(organiser).post("/v1/api-clients/{id}/secrets", id).then().statusCode(201);
    }

    @Test
    void lastUseIsWrittenOnceAMinuteAtMost() {
        var programme = programme();
        var made = make(organiserOf(programme), client(programme, BOTH));
        tokenFor(made).then().statusCode(200);
        var first = as(TestTokens.operator()).get("/v1/api-clients/{id}", made.<String>path("id"));
        tokenFor(made).then().statusCode(200);
        var second = as(TestTokens.operator()).get("/v1/api-clients/{id}", made.<String>path("id"));
        assertThat(second.asString()).isEqualTo(first.asString()).contains("lastUsedAt\":\"2");
    }

    @Test
    void aStoppedOrDeletedClientGetsNoToken() {
        var programme = programme();
        var organiser = organiserOf(programme);
        var made = make(organiser, client(programme, BOTH));
        String id = made.path("id");
        as(organiser)
                .body(Map.of("enabled", false))
                .patch("/v1/api-clients/{id}", id)
                .then()
                .statusCode(428);
        var stopped = as(organiser)
                .header("If-Match", made.header("ETag"))
                .body(Map.of("enabled", false, "scopes", List.of("participants:read")))
                .patch("/v1/api-clients/{id}", id);
        stopped.then().statusCode(200).body("enabled", equalTo(false)).body("scopes", hasSize(1));
        tokenFor(made).then().statusCode(401);
        as(organiser)
                .header("If-Match", made.header("ETag"))
                .delete("/v1/api-clients/{id}", id)
                .then()
                .statusCode(412);
        as(organiser)
                .header("If-Match", stopped.header("ETag"))
                .delete("/v1/api-clients/{id}", id)
                .then()
                .statusCode(204);
        tokenFor(made).then().statusCode(401);
        as(organiser).get("/v1/api-clients/{id}", id).then().statusCode(404);
    }

    @Test
    void anOrganiserHasClientsForOwnProgrammesOnly() {
        var mine = programme();
        var theirs = programme();
        var made = make(organiserOf(theirs), client(theirs, BOTH));
        String id = made.path("id");
        String secret = made.path("secret.id");
        var me = organiserOf(mine);
        as(me).get("/v1/api-clients/{id}", id).then().statusCode(404);
        as(me).header("If-Match", "*")
                .body(Map.of("name", "Mine"))
                .patch("/v1/api-clients/{id}", id)
                .then()
                .statusCode(404);
        as(me).header("If-Match", "*").delete("/v1/api-clients/{id}", id).then().statusCode(404);
        as(me).post("/v1/api-clients/{id}/secrets", id).then().statusCode(404);
        as(me).delete("/v1/api-clients/{id}/secrets/{s}", id, secret).then().statusCode(404);
        as(me).get("/v1/api-clients").then().statusCode(200).body("items", hasSize(0));
        make(me, client(theirs, BOTH))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programmes/0"))
                .body("errors[0].code", equalTo("programme-unknown"));
        as(organiserOf(theirs)).get("/v1/api-clients").then().body("items.id", hasItem(id));
        as(TestTokens.operator()).get("/v1/api-clients?limit=200").then().body("items.id", hasItem(id));
        asAnyone().get("/v1/api-clients").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', /name",
        "name, 5, /name",
        "organisation, 0190163d-0000-7000-8000-000000000000, /organisation",
        "organisation, devon, /organisation",
        "programmes, [], /programmes",
        "scopes, [], /scopes",
        "scopes, [\"everything\"], /scopes/0",
        "admin, true, /admin"
    })
    void badClientsAreRefused(String field, String value, String pointer) {
        var programme = programme();
        var wanted = new HashMap<String, Object>(client(programme, BOTH));
        wanted.put(
                field,
                value.startsWith("[")
                        ? io.restassured.path.json.JsonPath.from(value).getList("")
                        : value);
        if (value.equals("5")) wanted.put(field, 5);
        make(organiserOf(programme), wanted)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        as(organiserOf(programme)).get("/v1/api-clients").then().body("items", hasSize(0));
    }

    @Test
    void aRefusalAsksForCredentialsInTheWayTheyCame() {
        given().auth()
                .preemptive()
                .basic(UUID.randomUUID().toString(), "ums_guessed")
                .formParam("grant_type", "client_credentials")
                .post("/v1/oauth/token")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic realm="))
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void aPartnerSeesItsOwnOrganisationsPeopleOnly() {
        var programme = programme();
        var devon = freshAddress();
        var cardiff = freshAddress();
        given().auth()
                .oauth2(organiserOf(programme))
                .contentType("text/csv")
                .body("Name,Email,Organisation\nAnn," + devon + ",Devon County Council\nBo," + cardiff
                        + ",Cardiff Council\n")
                .post("/v1/programmes/{id}/imports", programme)
                .then()
                .statusCode(200);
        as(TestTokens.partner(UUID.fromString(DEVON), programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(200)
                .body("items.email", equalTo(List.of(devon)));
        as(TestTokens.partner(UUID.fromString(DEVON), Set.of("webhooks"), programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(403);
        as(TestTokens.partner(UUID.fromString(DEVON)))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(404);
    }

    private static String organiserKnown(UUID programme) {
        return TestTokens.organiser(new UUID(1, 1), programme);
    }

    private static Map<String, Object> client(UUID programme, List<String> scopes) {
        return Map.of(
                "name",
                "Devon HR",
                "organisation",
                DEVON,
                "programmes",
                List.of(programme.toString()),
                "scopes",
                scopes);
    }

    private static Response make(String token, Map<String, Object> wanted) {
        return as(token).body(wanted).post("/v1/api-clients");
    }

    private static Response tokenFor(Response made) {
        return token(made.path("id"), made.path("secret.secret"));
    }

    private static io.restassured.specification.RequestSpecification credentials(Response made) {
        return given().auth()
                .preemptive()
                .basic(made.path("id"), made.path("secret.secret"))
                .formParam("grant_type", "client_credentials");
    }

    private static Response token(String id, String secret) {
        return given().formParams("grant_type", "client_credentials", "client_id", id, "client_secret", secret)
                .post("/v1/oauth/token");
    }

    private int foundInDatabase(String secret) throws Exception {
        try (var connection = database.getConnection();
                var search = connection.prepareStatement("select (select count(*) from idempotent_answer a"
                        + " where a::text like '%' || ? || '%') + (select count(*) from api_client_secret s"
                        + " where s::text like '%' || ? || '%')")) {
            search.setString(1, secret);
            search.setString(2, secret);
            try (var rows = search.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
