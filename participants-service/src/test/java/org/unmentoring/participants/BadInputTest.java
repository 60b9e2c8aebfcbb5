package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class BadInputTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"email\":\"a@b.example\"} x",
                "{\"email\":\"a@b.example\",\"email\":\"c@d.example\"}",
                "{\"email\":{\"a\":1}}",
                "{\"email\":5}",
                "{\"email\":\"a@b.example\",\"admin\":true}",
                "{\"email\":null}",
                "{}",
                "{\"email\":\"a\\u0000@b.example\"}",
                "{\"email\":\"a\\ud800@b.example\"}"
            })
    void unreadableBodiesGetAProblem(String body) {
        var answer = asAnyone().body(body).post("/v1/sign-in-links");
        problem(answer, 400);
        assertThat(answer.asString())
                .doesNotContain("java")
                .doesNotContain("com.fasterxml")
                .doesNotContain("org.unmentoring");
    }

    @Test
    void deepNestingAndBadUtf8AreRefused() {
        problem(
                asAnyone()
                        .body("{\"email\":" + "[".repeat(200) + "]".repeat(200) + "}")
                        .post("/v1/sign-in-links"),
                400);
        problem(
                given().contentType("application/json")
                        .body(new byte[] {'{', '"', 'e', (byte) 0xC3, '"', ':', '1', '}'})
                        .post("/v1/sign-in-links"),
                400);
    }

    @Test
    void bodiesOfTwelveMegabytesAreRefused() {
        problem(
                asAnyone()
                        .body(("{\"email\":\"" + "a".repeat(12_000_000) + "\"}").getBytes(StandardCharsets.UTF_8))
                        .post("/v1/sign-in-links"),
                413);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=abc,/limit",
        "limit=0,/limit",
        "limit=201,/limit",
        "limit=-1,/limit",
        "cursor=forged,/cursor",
        "cursor=%00,/cursor",
        "nmae=wales,/nmae",
        "limit=99999999999999999999,/limit"
    })
    void badQueriesArePointedAt(String query, String pointer) {
        var answer = given().urlEncodingEnabled(false).get("/v1/organisations?" + query);
        problem(answer, 400);
        answer.then().body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/programmes/1",
                "/v1/programmes/1-1-1-1-1",
                "/v1/programmes/00000000-0000-0000-0000-000000000000",
                "/v1/nothing",
                "/v1/programmes/%00"
            })
    void whatIsNotThereIsNotFound(String path) {
        problem(given().urlEncodingEnabled(false).get(path), 404);
    }

    @Test
    void wrongMethodsAndTypesAreTold() {
        problem(asAnyone().delete("/v1/programmes"), 405);
        problem(given().contentType("text/plain").body("x").post("/v1/sign-in-links"), 415);
        problem(given().accept("image/png").get("/v1/programmes"), 406);
    }

    @Test
    void aLanguageThatIsNoneIsTold() {
        problem(given().header("Accept-Language", "-----").get("/v1/programmes?limit=0"), 400);
    }

    @Test
    void readingNeverActs() {
        var email = freshAddress();
        Journey.register(Journey.registration(programme(), email));
        var token = Journey.tokenMailedTo(email, 1);
        problem(asAnyone().get("/v1/registrations/confirmations?token=" + token), 405);
        problem(asAnyone().get("/v1/sessions?token=" + token), 401); // the list of a signed-in person
        Journey.confirm(token).then().statusCode(200);
    }

    @Test
    void aRegistrationSaysAllThatIsWrongAtOnce() {
        var answer = asAnyone()
                .body("{\"programme\":\"" + UUID.randomUUID()
                        + "\",\"name\":\"\",\"email\":\"x\",\"language\":\"fr\",\"meetingModes\":[]}")
                .post("/v1/registrations");
        problem(answer, 400);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/email", "/language", "/meetingModes", "/name", "/organisation");
    }

    @ParameterizedTest
    @CsvSource({
        "participant_email_once, Known@x.example",
        "participant_email_in_one_form, UPPER@x.example",
        "participant_email_in_one_form, two@@x.example"
    })
    void theDatabaseKeepsTheRulesOfAddresses(String constraint, String email) {
        assertThatThrownBy(() -> {
                    insert("known@x.example", "Ann");
                    insert(constraint.endsWith("once") ? "known@x.example" : email, "Ann");
                })
                .hasMessageContaining(constraint.equals("participant_email_once") ? constraint : "participant_email_");
    }

    @Test
    void theDatabaseKeepsTheRulesOfNames() {
        assertThatThrownBy(() -> insert("line@x.example", "Ann\nBcc: x"))
                .hasMessageContaining("participant_name_is_one_line");
        assertThatThrownBy(() -> insert("none@x.example", "")).hasMessageContaining("participant_name_is_one_line");
    }

    private void insert(String email, String name) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into participant (id, name, email, language, meeting_modes, self_described, created_at, version)"
                                + " values (gen_random_uuid(), ?, ?, 'en', array['online'], false, now(), 0)")) {
            insert.setString(1, name);
            insert.setString(2, email);
            insert.executeUpdate();
        }
    }

    private static void problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:unmentoring:problem:"))
                .body("status", equalTo(status))
                .body("title", org.hamcrest.Matchers.notNullValue())
                .body("instance", org.hamcrest.Matchers.notNullValue());
    }
}
