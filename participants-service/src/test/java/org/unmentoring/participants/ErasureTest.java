package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.asAnyone;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
class ErasureTest {
    @Inject
    DataSource database;

    @Test
    void whoIsErasedLeavesNoTraceButAReceipt() throws SQLException {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        String id = as(token).get("/v1/me").path("id");
        as(TestTokens.operator())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", "Llŷr", "email", email))
                .post("/v1/programmes/{id}/organisers", programme)
                .then()
                .statusCode(201);
        as(token).delete("/v1/me").then().statusCode(428);
        var receipt = erase(token).<String>path("id");
        as(token).get("/v1/me").then().statusCode(401);
        as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .body("items", hasSize(0));
        await().atMost(Duration.ofSeconds(20)).until(() -> receipt(receipt).path("services[2].doneAt") != null);
        assertThat(NotificationStandIn.erasures(id)).as("looked for twice").hasSize(2);
        assertThat(tablesWith(email)).isEmpty();
        asAnyone().body(Map.of("email", email)).post("/v1/sign-in-links").then().statusCode(202);
    }

    @Test
    void whatIsUnderWayGoesTooAndItsLinksLeadNowhere() throws Exception {
        var programme = programme();
        var email = freshAddress();
        var wished = freshAddress();
        as(TestTokens.partner(UUID.fromString("0190163d-8000-7ba0-8a64-fadaa3e59936"), programme))
                .body(Map.of("name", "Llŷr", "email", email))
                .put("/v1/programmes/{p}/participants/hr-9", programme)
                .then()
                .statusCode(200);
        Journey.confirm(Journey.tokenMailedTo(email, 1)).then().statusCode(200);
        var token = Journey.signedIn(email, 2);
        var elsewhere = Journey.signedIn(email, 3);
        as(token)
                .body(Map.of("email", wished))
                .put("/v1/me/address-change")
                .then()
                .statusCode(202);
        var link = Journey.tokenMailedTo(wished, 1);
        var statuses = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
        var exporting = new Thread(() -> {
            for (int i = 0; i < 5; i++)
                statuses.add(as(elsewhere).get("/v1/me/export").statusCode());
        });
        exporting.start();
        erase(token);
        exporting.join();
        assertThat(statuses).isSubsetOf(200, 401, 404);
        as(elsewhere).get("/v1/me/export").then().statusCode(401);
        asAnyone()
                .body(Map.of("token", link))
                .post("/v1/address-changes/confirmations")
                .then()
                .statusCode(404);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tablesWith(email).isEmpty() && tablesWith(wished).isEmpty());
    }

    @Test
    void theReceiptTellsWhenEachServiceWasDone() {
        var token = enrolled(programme(), freshAddress());
        String id = as(token).get("/v1/me").path("id");
        var receipt = erase(token).<String>path("id");
        receipt(receipt);
        as(TestTokens.service())
                .get("/v1/erasures?waitingFor=matching-service&limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + receipt + "' }.participant", equalTo(id));
        as(TestTokens.service())
                .body("{\"erased\":{\"comments\":3}}")
                .put("/v1/erasures/{id}/services/matching-service", receipt)
                .then()
                .statusCode(204);
        await().atMost(Duration.ofSeconds(20)).until(() -> receipt(receipt).<Boolean>path("done"));
        asAnyone()
                .get("/v1/erasures/{id}", receipt)
                .then()
                .body(
                        "services.service",
                        equalTo(List.of("participants-service", "matching-service", "notification-service")))
                .body("services[0].erased.people", equalTo(1))
                .body("services[1].erased.comments", equalTo(3))
                .body("services[2].erased.messages", equalTo(4))
                .body("participant", nullValue());
        asAnyone().get("/v1/erasures/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoComesBackIsAStranger() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        String before = as(token).get("/v1/me").path("id");
        erase(token);
        Journey.register(Journey.registration(programme, email)).then().statusCode(202);
        Journey.confirm(Journey.tokenMailedTo(email, 3)).then().statusCode(200);
        String after = as(Journey.signedIn(email, 4)).get("/v1/me").path("id");
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void whomABackupBroughtBackIsErasedAgain() throws SQLException {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        String id = as(token).get("/v1/me").path("id");
        var kept = rows("select t::text from participant t where id = '" + id + "'")
                .get(0);
        var receipt = erase(token).<String>path("id");
        run("delete from erasure where participant = '" + id + "'");
        run("insert into participant select ('" + kept.replace("'", "''") + "'::participant).*");
        var ledger =
                Map.of("items", List.of(Map.of("id", receipt, "participant", id, "askedAt", "2026-11-01T00:00:00Z")));
        as(TestTokens.operator())
                .body(ledger)
                .post("/v1/erasures/replays")
                .then()
                .statusCode(200)
                .body("erased", equalTo(1))
                .body("entered", equalTo(1));
        assertThat(rows("select 1 from participant where id = '" + id + "'")).isEmpty();
        as(TestTokens.operator())
                .body(ledger)
                .post("/v1/erasures/replays")
                .then()
                .body("erased", equalTo(0))
                .body("entered", equalTo(0));
        assertThat(receipt(receipt).<Object>path("services[1].doneAt")).isNull();
    }

    @Test
    void theLedgerIsForServicesAndOperators() {
        as(TestTokens.participant(UUID.randomUUID())).get("/v1/erasures").then().statusCode(403);
        asAnyone().get("/v1/erasures").then().statusCode(401);
        as(TestTokens.service()).get("/v1/erasures?waitingFor=nobody").then().statusCode(400);
        as(organiserOf(programme()))
                .body("{}")
                .post("/v1/erasures/replays")
                .then()
                .statusCode(403);
        as(TestTokens.operator())
                .body("{\"items\":[]}")
                .post("/v1/erasures/replays")
                .then()
                .statusCode(400);
        as(TestTokens.operator())
                .body("{\"items\":[{}]}")
                .post("/v1/erasures/replays")
                .then()
                .statusCode(400);
        as(TestTokens.service())
                .body("{\"erased\":{\"comments\":-1}}")
                .put("/v1/erasures/{id}/services/matching-service", UUID.randomUUID())
                .then()
                .statusCode(400);
        as(TestTokens.service())
                .body("{\"erased\":{}}")
                .put("/v1/erasures/{id}/services/matching-service", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static ExtractableResponse<Response> erase(String token) {
        var etag = as(token).get("/v1/me").then().statusCode(200).extract().header("ETag");
        return as(token)
                .header("If-Match", etag)
                .delete("/v1/me")
                .then()
                .statusCode(202)
                .extract();
    }

    private static ExtractableResponse<Response> receipt(String id) {
        return asAnyone().get("/v1/erasures/{id}", id).then().statusCode(200).extract();
    }

    private List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : rows("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'"))
            if (!rows("select 1 from \"" + table + "\" t where position('" + text + "' in t::text) > 0")
                    .isEmpty()) found.add(table);
        if (!rows("select 1 from scheduled_tasks where position('" + text
                        + "' in convert_from(task_data, 'UTF8')) > 0 and task_data is not null")
                .isEmpty()) found.add("scheduled_tasks.task_data");
        return found;
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
