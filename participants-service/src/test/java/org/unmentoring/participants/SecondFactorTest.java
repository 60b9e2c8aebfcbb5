package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.session;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class SecondFactorTest {
    private static final String PROBLEM = "urn:unmentoring:problem:";

    @Inject
    DataSource database;

    private final String email = freshAddress();
    private final Phone phone = new Phone();
    private UUID programme;
    private String organiser;
    private JsonPath session;

    @BeforeEach
    void anOrganiserSignsIn() {
        programme = programme();
        organiser = as(TestTokens.operator())
                .body(Map.of("name", "Carys Môn", "email", email))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201)
                .extract()
                .path("participant");
        session = session(email, 1);
    }

    @Test
    void nobodyOrganisesBeforeTheSecondStep() {
        assertThat(session.getString("secondFactor")).isEqualTo("set-up");
        people(session.getString("accessToken")).then().statusCode(403);
        as(session.getString("accessToken"))
                .body(Map.of("name", "Another"))
                .post("/v1/programmes")
                .then()
                .statusCode(403);
        Phone.give(session, "123456").then().statusCode(409).body("type", equalTo(PROBLEM + "second-factor-missing"));
        as(session.getString("accessToken"))
                .get("/v1/me/second-factor")
                .then()
                .statusCode(200)
                .body("setUp", equalTo(false))
                .body("setUpAt", nullValue())
                .body("required", equalTo(true));
        people(setUp().path("accessToken")).then().statusCode(200);
        assertThat(session(email, 3).getString("secondFactor")).isEqualTo("code");
    }

    @Test
    void whoOnlyTakesPartNeedsNone() {
        var address = freshAddress();
        enrolled(programme, address);
        assertThat(session(address, 3).getString("secondFactor")).isEqualTo("none");
    }

    @Test
    void theAppIsToldWhoseCodesTheyAre() {
        begin(session)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("secret", matchesPattern("[A-Z2-7]{32}"))
                .body("address", startsWith("otpauth://totp/UnMentoring:" + email.replace("@", "%40") + "?secret="));
        String secret = begin(session).path("secret");
        assertThat(begin(session).<String>path("secret")).isEqualTo(secret);
        assertThat(begin(session(email, 2)).<String>path("secret"))
                .as("another session sees nothing of it")
                .isNotEqualTo(secret);
        phone.scan(secret);
        phone.give(session, 0).then().statusCode(409);
    }

    @Test
    void aCodeIsTakenOnceAndNoneThatIsOlder() {
        setUp();
        phone.give(session, 0).then().statusCode(400).body("type", equalTo(PROBLEM + "code-wrong"));
        var next = session(email, 3);
        phone.give(next, -1).then().statusCode(400);
        phone.give(next, 5).then().statusCode(400);
        phone.give(next, 1).then().statusCode(200).body("recoveryCodes", hasSize(0));
        phone.give(session(email, 4), 1).then().statusCode(400);
        as(next.getString("accessToken"))
                .get("/v1/sessions")
                .then()
                .body("items.find { it.current }.secondFactor", equalTo(true));
    }

    @Test
    void ofTwentyEqualCodesAtOnceOneIsTaken() throws Exception {
        setUp();
        var next = session(email, 3);
        var code = phone.code(1);
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 20; i++) tries.add(() -> Phone.give(next, code).statusCode());
        var threads = Executors.newFixedThreadPool(20);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(tries)) answers.add(answer.get());
            assertThat(answers).containsOnlyOnce(200);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void afterFiveWrongCodesNoneIsTakenForAWhile() throws SQLException {
        var codes = setUp().<List<String>>path("recoveryCodes");
        var next = session(email, 3);
        for (int i = 0; i < 4; i++) Phone.give(next, "000000").then().statusCode(400);
        Phone.give(next, "000000")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("90[01]"))
                .body("type", equalTo(PROBLEM + "codes-wrong-too-often"));
        phone.give(next, 1).then().statusCode(429);
        Phone.give(session(email, 4), codes.get(0)).then().statusCode(429);
        run("update second_factor set locked_until = now() - interval '1 second' where participant = '" + organiser
                + "'");
        phone.give(next, 1).then().statusCode(200);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        var codes = setUp().<List<String>>path("recoveryCodes");
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        var typed = codes.get(3).toUpperCase().replace('-', ' ');
        String token = Phone.give(session(email, 3), typed)
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        NotificationStandIn.messageTo(email, 4);
        Phone.give(session(email, 5), codes.get(3)).then().statusCode(400);
        as(token).get("/v1/me/second-factor").then().body("recoveryCodesLeft", equalTo(9));
        var renewed = as(token)
                .post("/v1/me/second-factor/recovery-codes")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("recoveryCodes");
        NotificationStandIn.messageTo(email, 6);
        Phone.give(session(email, 7), codes.get(4)).then().statusCode(400);
        Phone.give(session(email, 8), renewed.get(4)).then().statusCode(200);
    }

    @Test
    void onlyASessionThatHasGivenACodeChangesTheSecondStep() {
        String token = setUp().path("accessToken");
        var other = session(email, 3);
        for (var refused : List.of(
                begin(other),
                as(other.getString("accessToken")).post("/v1/me/second-factor/recovery-codes"),
                as(other.getString("accessToken")).delete("/v1/me/second-factor")))
            refused.then().statusCode(403).body("type", equalTo(PROBLEM + "second-factor-needed"));
        as(token)
                .delete("/v1/me/second-factor")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "second-factor-required"));
        phone.scan(begin(session).then().statusCode(200).extract().path("secret"));
        phone.give(session, 0).then().statusCode(200).body("recoveryCodes", hasSize(10));
        as(other.getString("accessToken")).get("/v1/me").then().statusCode(401);
        begin(JsonPath.from("{\"accessToken\":\"" + TestTokens.organiser(UUID.randomUUID(), programme) + "\"}"))
                .then()
                .statusCode(403);
    }

    @Test
    void itsPersonHearsOfEachChangeByMailAndInTheTrail() {
        String token = setUp().path("accessToken");
        assertThat(Journey.mailTo(email, 2).getString("template")).isEqualTo("second-factor-changed");
        as(token)
                .get("/v1/me/audit")
                .then()
                .body("items.what.kind", hasItem("set-up-second-factor"))
                .body("items.what.kind", hasItem("signed-in-to-organise"));
    }

    @Test
    void theOperatorTakesItAwayFromWhoHasLostThePhone() {
        String token = setUp().path("accessToken");
        var reset = "/v1/programmes/{id}/organisers/{who}/second-factor";
        as(token).delete(reset, programme, organiser).then().statusCode(403);
        as(TestTokens.operator()).delete(reset, programme(), organiser).then().statusCode(404);
        as(TestTokens.operator())
                .delete(reset, programme, UUID.randomUUID())
                .then()
                .statusCode(404);
        as(TestTokens.operator()).delete(reset, programme, organiser).then().statusCode(204);
        as(TestTokens.operator()).delete(reset, programme, organiser).then().statusCode(404);
        as(token).get("/v1/me").then().statusCode(401);
        NotificationStandIn.messageTo(email, 3);
        assertThat(session(email, 4).getString("secondFactor")).isEqualTo("set-up");
    }

    @Test
    void anothersSessionAndBadCodesChangeNothing() {
        begin(session).then().statusCode(200);
        var other = session(email, 2);
        var path = "/v1/sessions/{id}/second-factor";
        var asOther = other.getString("accessToken");
        as(asOther)
                .body(Map.of("code", "123456"))
                .post(path, session.getString("id"))
                .then()
                .statusCode(404);
        as(asOther)
                .body(Map.of("code", "123456"))
                .post(path, UUID.randomUUID())
                .then()
                .statusCode(404);
        asAnyone()
                .body(Map.of("code", "123456"))
                .post(path, session.getString("id"))
                .then()
                .statusCode(401);
        as(TestTokens.operator())
                .body(Map.of("code", "1"))
                .post(path, session.getString("id"))
                .then()
                .statusCode(403);
        for (var bad : List.of(
                "{}",
                "{\"code\":null}",
                "{\"code\":\"1\"}",
                "{\"code\":\"" + "1".repeat(41) + "\"}",
                "{\"code\":\"123456\",\"trust\":true}",
                "[]"))
            as(asOther).body(bad).post(path, other.getString("id")).then().statusCode(400);
    }

    @Test
    void whatIsKeptOpensNothing() throws SQLException {
        var secret = begin(session).<String>path("secret");
        phone.scan(secret);
        String code = phone.give(session, 0).<List<String>>path("recoveryCodes").get(0);
        var kept =
                text("select encode(secret, 'escape') || encode(secret, 'hex') from second_factor where participant = '"
                        + organiser + "'");
        assertThat(kept)
                .doesNotContain(secret)
                .doesNotContain(java.util.HexFormat.of()
                        .formatHex(new org.apache.commons.codec.binary.Base32().decode(secret)));
        assertThat(text("select string_agg(encode(code_hash, 'escape'), '') from recovery_code"))
                .doesNotContain(code);
        var mine = as(session.getString("accessToken")).get("/v1/me/export");
        assertThat(mine.asString()).doesNotContain(secret, code);
        mine.then().body("records.second_factor[0].set_up_at", notNullValue());
    }

    private Response setUp() {
        phone.scan(begin(session).then().statusCode(200).extract().path("secret"));
        var answer = phone.give(session, 0);
        answer.then().statusCode(200).body("recoveryCodes", hasSize(10)).body("id", equalTo(session.getString("id")));
        NotificationStandIn.messageTo(email, 2);
        return answer;
    }

    private static Response begin(JsonPath session) {
        return as(session.getString("accessToken")).post("/v1/me/second-factor");
    }

    private Response people(String token) {
        return as(token).get("/v1/programmes/{id}/participants", programme);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
