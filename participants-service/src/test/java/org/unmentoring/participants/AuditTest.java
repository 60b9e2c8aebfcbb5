package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
class AuditTest {
    @Inject
    DataSource database;

    @Inject
    SchedulerClient work;

    @Test
    void peopleReadWhoSawAndChangedTheirDataInTheirLanguage() {
        var programme = programme();
        var token = enrolled(programme, freshAddress());
        String id = as(token).get("/v1/me").path("id");
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(200);
        as(TestTokens.service())
                .body(Map.of("ids", List.of(id), "purpose", "match"))
                .post("/v1/contacts")
                .then()
                .statusCode(200);
        as(token)
                .header("If-Match", as(token).get("/v1/me").header("ETag"))
                .body("{\"language\":\"en\"}")
                .patch("/v1/me")
                .then()
                .statusCode(200);
        as(token)
                .get("/v1/me/audit")
                .then()
                .statusCode(200)
                .body("items.what.kind", equalTo(List.of("changed", "read-for-a-match", "listed", "joined")))
                .body("items.what.operation", hasItems("changeMe", "readContacts", "listParticipants"))
                .body("items[0].who.words", equalTo("You"))
                .body("items[1].who.words", equalTo("The system, on behalf of a draw"))
                .body("items[2].who.words", equalTo("An organiser of UnMentoring"))
                .body("items[2].what.words", equalTo("Saw you in the list of people"))
                .body("items[2].programme", equalTo(programme.toString()));
        as(token).get("/v1/me/export").then().body("audit.what.kind", hasItems("joined", "listed", "exported"));
    }

    @Test
    void theTrailIsReadInPagesAndOnlyByWhomItIsAbout() {
        var programme = programme();
        var mine = enrolled(programme, freshAddress());
        var other = enrolled(programme(), freshAddress());
        var organiser = organiserOf(programme);
        for (int i = 0; i < 3; i++) as(organiser).get("/v1/programmes/{id}/participants", programme);
        String next = as(mine).get("/v1/me/audit?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        as(mine).get("/v1/me/audit?limit=2&cursor=" + next)
                .then()
                .body("items.what.kind", equalTo(List.of("listed", "joined")))
                .body("next", nullValue());
        as(other).get("/v1/me/audit").then().body("items.what.kind", equalTo(List.of("joined")));
        as(mine).get("/v1/me/audit?limit=abc").then().statusCode(400);
        as(mine).get("/v1/me/audit?cursor=forged").then().statusCode(400);
        asAnyone().get("/v1/me/audit").then().statusCode(401);
        as(organiserOf(programme)).get("/v1/audit/verification").then().statusCode(403);
    }

    @Test
    void whomAPartnerInvitedReadsWhichPartnerItWas() {
        var programme = programme();
        var email = freshAddress();
        as(partner(programme, "Powys HR"))
                .body(Map.of("name", "Siân", "email", email, "language", "en"))
                .put("/v1/programmes/{p}/participants/hr-1", programme)
                .then()
                .statusCode(200);
        Journey.confirm(Journey.tokenMailedTo(email, 1)).then().statusCode(200);
        as(Journey.signedIn(email, 2))
                .get("/v1/me/audit")
                .then()
                .body("items.what.kind", equalTo(List.of("joined", "invited")))
                .body("items[1].who.words", equalTo("The partner Powys HR"));
    }

    @Test
    void aListBroughtInLaterIsTheOrganisersDeed() {
        var programme = programme();
        var email = freshAddress();
        var organiser = organiserOf(programme);
        given().auth()
                .oauth2(organiser)
                .contentType("text/csv")
                .body("Name,Email,Organisation\nAnn," + email + ",Nesta\n")
                .post("/v1/programmes/{id}/imports/later", programme)
                .then()
                .statusCode(202);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(organiser)
                                .get("/v1/programmes/{id}/participants", programme)
                                .<List<?>>path("items")
                                .size()
                        == 1);
        as(Journey.signedIn(email, 1))
                .get("/v1/me/audit")
                .then()
                .body("items[-1].what.kind", equalTo("imported"))
                .body("items[-1].who.words", equalTo("An organiser of UnMentoring"));
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveEntries() throws SQLException {
        enrolled(programme(), freshAddress());
        sealed();
        for (var change : List.of(
                "update audit_entry set deed = 'listed'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set digest = digest",
                "delete from audit_link",
                "insert into audit_anchor select number, digest, now(), 1 from audit_link order by number desc limit 1"))
            assertThatThrownBy(() -> run(change)).isInstanceOf(SQLException.class);
        sealed().body("whole", equalTo(true)).body("broken", nullValue());
    }

    @Test
    void theFirstBrokenLinkIsFound() throws SQLException {
        enrolled(programme(), freshAddress());
        var kept = sealed().body("whole", equalTo(true)).extract().jsonPath();
        var number = kept.getLong("through");
        String entry = one("select entry from audit_link where number = " + number);
        tamper("update audit_entry set deed = 'erased' where id = '" + entry + "'");
        broken("", number, "entry-changed");
        tamper("update audit_entry set deed = 'joined' where id = '" + entry + "'");
        as(TestTokens.operator())
                .get("/v1/audit/verification?number={n}&digest={d}", number, kept.getString("digest"))
                .then()
                .body("whole", equalTo(true));
        broken("?number=" + number + "&digest=" + "0".repeat(64), number, "digest-differs");
        broken("?number=999999999&digest=" + "0".repeat(64), 999999999, "link-missing");
        var row = one("select e::text from audit_entry e where id = '" + entry + "'");
        tamper("delete from audit_entry where id = '" + entry + "'");
        broken("", number, "entry-missing");
        tamper("insert into audit_entry select ('" + row.replace("'", "''") + "'::audit_entry).*");
        sealed().body("whole", equalTo(true));
        refused("?number=1");
        refused("?number=no&digest=" + "0".repeat(64));
        refused("?number=1&digest=xyz");
    }

    @Test
    void whoIsErasedLeavesIdsThatNameNobodyAndAWholeChain() throws SQLException {
        var email = freshAddress();
        var token = enrolled(programme(), email);
        String id = as(token).get("/v1/me").path("id");
        as(token)
                .header("If-Match", as(token).get("/v1/me").header("ETag"))
                .delete("/v1/me")
                .then()
                .statusCode(202);
        sealed().body("whole", equalTo(true));
        assertThat(one("select string_agg(deed, ' ' order by id) from audit_entry where people && array['" + id
                        + "'::uuid]"))
                .isEqualTo("joined erased");
    }

    @Test
    void whatIsTooOldGoesAndTheChainBeginsAfterIt() throws SQLException {
        sealed();
        // The chain begins anew, with two entries of another time: what no account of the application may do.
        tamper("delete from audit_waiting; delete from audit_link; delete from audit_entry");
        for (int i = 0; i < 2; i++)
            run("insert into audit_entry values (gen_random_uuid(), now() - interval '3 years', 'system', null,"
                    + " 'imported', 'x', null, array[gen_random_uuid()])");
        sealed();
        enrolled(programme(), freshAddress());
        var before = sealed().extract().jsonPath();
        work.reschedule(TaskInstanceId.of("forget-audit-entries", "recurring"), Instant.now());
        await().atMost(Duration.ofSeconds(20)).until(() -> verified().extract().<Integer>path("from") > 1);
        sealed().body("whole", equalTo(true)).body("through", not(equalTo(0)));
        assertThat(one("select removed from audit_anchor order by number desc limit 1"))
                .isEqualTo("2");
        as(TestTokens.operator())
                .get("/v1/audit/verification?number={n}&digest={d}", before.getLong("through"), before.get("digest"))
                .then()
                .body("whole", equalTo(true));
    }

    private static String partner(UUID programme, String name) {
        var made = as(organiserOf(programme))
                .body(Map.of(
                        "name",
                        name,
                        "organisation",
                        "0190163d-8000-7ba0-8a64-fadaa3e59936",
                        "programmes",
                        List.of(programme),
                        "scopes",
                        List.of("participants:write")))
                .post("/v1/api-clients")
                .then()
                .statusCode(201)
                .extract();
        return given().formParams(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        made.path("id"),
                        "client_secret",
                        made.path("secret.secret"))
                .post("/v1/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static ValidatableResponse verified() {
        return as(TestTokens.operator()).get("/v1/audit/verification").then().statusCode(200);
    }

    /** Once nothing waits for its link any more. */
    private static ValidatableResponse sealed() {
        await().atMost(Duration.ofSeconds(20)).until(() -> verified().extract().<Integer>path("waiting") == 0);
        return verified().body("through", greaterThan(-1));
    }

    private static void broken(String query, long number, String why) {
        JsonPath told = as(TestTokens.operator())
                .get("/v1/audit/verification" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(told.getBoolean("whole")).isFalse();
        assertThat(told.getLong("broken.number")).isEqualTo(number);
        assertThat(told.getString("broken.why")).isEqualTo(why);
    }

    private static void refused(String query) {
        as(TestTokens.operator()).get("/v1/audit/verification" + query).then().statusCode(400);
    }

    private String one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As who has the database to themselves, and may switch its rules off. */
    private void tamper(String sql) throws SQLException {
        run("set session_replication_role = replica; " + sql + "; set session_replication_role = origin");
    }
}
