package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.Issuer;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
@QuarkusTestResource(Issuer.class)
class OutsideSignInTest {
    private static final String ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";

    private final String email = freshAddress();
    private UUID programme;

    @BeforeEach
    void openProgramme() {
        programme = programme();
    }

    @BeforeEach
    void allIsWell() {
        Issuer.publish("first");
    }

    @Test
    void whoWasInvitedIsKnownByAnAddressThatTheIssuerVouchesFor() {
        appoint(email);
        var token = token(Map.of("email", email.toUpperCase(Locale.ROOT), "email_verified", true));
        people(token, programme).then().statusCode(200);
        people(token, programme()).then().statusCode(404);
        as(token).get("/v1/me").then().body("email", equalTo(email)).body("roles", hasItem("organiser"));
        people(token(Map.of("email", email)), programme).then().statusCode(401);
        people(token(Map.of("email", email, "email_verified", "false")), programme)
                .then()
                .statusCode(401);
        people(token(Map.of("email", freshAddress(), "email_verified", true)), programme)
                .then()
                .statusCode(401);
    }

    @Test
    void whoOnlyTakesPartDoesNotComeInThatWay() {
        enrolled(programme, email);
        var token = token(Map.of("email", email, "email_verified", true));
        as(token).get("/v1/me").then().statusCode(401);
        exchange(token, ID_TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"))
                .body("type", equalTo("urn:unmentoring:problem:organises-nothing"));
    }

    @Test
    void aTokenIsExchangedForASessionWhoseSecondStepIsTheIssuers() {
        appoint(email);
        String ours = exchange(token(Map.of("email", email, "email_verified", true)), ID_TOKEN)
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("issued_token_type", equalTo("urn:ietf:params:oauth:token-type:access_token"))
                .extract()
                .path("access_token");
        people(ours, programme).then().statusCode(200);
        as(ours).get("/v1/sessions").then().body("items.secondFactor", contains(true));
        as(ours).get("/v1/me/audit").then().body("items.what.kind", hasItem("signed-in-to-organise"));
        as(ours).delete("/v1/sessions").then().statusCode(204);
        people(ours, programme).then().statusCode(401);
    }

    @Test
    void whomTheIssuerNamesAsOrganiserIsOneFromThenOn() {
        var named = token(Map.of(
                "email",
                email,
                "email_verified",
                true,
                "name",
                "Carys Môn",
                "unmentoring",
                Map.of(
                        "programmes",
                        List.of(programme.toString(), UUID.randomUUID().toString()))));
        String ours = exchange(named, ID_TOKEN).then().statusCode(200).extract().path("access_token");
        people(ours, programme).then().statusCode(200);
        as(TestTokens.operator())
                .get("/v1/programmes/{id}/organisers", programme)
                .then()
                .body("items.name", contains("Carys Môn"))
                .body("items.email", contains(email));
        exchange(named, ID_TOKEN).then().statusCode(200);
    }

    @Test
    void whatIsNotGoodIsNotExchanged() {
        appoint(email);
        var proved = Map.<String, Object>of("email", email, "email_verified", true);
        exchange(null, ID_TOKEN).then().statusCode(400).body("error", equalTo("invalid_request"));
        exchange(token(proved), "urn:ietf:params:oauth:token-type:saml2").then().statusCode(400);
        exchange(TestTokens.organiser(UUID.randomUUID(), programme), ID_TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"));
        exchange(Issuer.token("anothers", proved), ID_TOKEN).then().statusCode(400);
        Issuer.goAway();
        exchange(Issuer.token("never-seen", proved), ID_TOKEN)
                .then()
                .statusCode(503)
                .header("Retry-After", "5");
    }

    @Test
    void whoWasRemovedIsOutAtOnce() {
        appoint(email);
        appoint(freshAddress());
        var token = token(Map.of("email", email, "email_verified", true));
        people(token, programme).then().statusCode(200);
        String id = as(token).get("/v1/me").path("id");
        as(TestTokens.operator())
                .delete("/v1/programmes/{id}/organisers/{who}", programme, id)
                .then()
                .statusCode(204);
        assertThat(people(token, programme).statusCode()).isEqualTo(401);
    }

    private void appoint(String organiser) {
        as(TestTokens.operator())
                .body(Map.of("name", "Llŷr", "email", organiser))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201);
    }

    private static String token(Map<String, ?> claims) {
        return Issuer.token("first", claims);
    }

    private static Response people(String token, UUID programme) {
        return as(token).get("/v1/programmes/{id}/participants", programme);
    }

    private static Response exchange(String token, String type) {
        var request = given().contentType(ContentType.URLENC)
                .header(
                        "X-Forwarded-For",
                        "192.0.2." + Math.abs(UUID.randomUUID().hashCode() % 250))
                .formParam("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")
                .formParam("subject_token_type", type);
        if (token != null) request.formParam("subject_token", token);
        return request.post("/v1/oauth/token");
    }
}
