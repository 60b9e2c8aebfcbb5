package org.unmentoring.notifications.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class RetentionTest {
    @Inject
    Tables tables;

    @Test
    void aWeekAfterItWasSentOnlyTheFactIsKept() throws SQLException {
        var key = UUID.randomUUID().toString();
        var asked = didYouMeet("delivered+" + UUID.randomUUID() + "@simulator.invalid");
        String id = asService()
                .header("Idempotency-Key", key)
                .body(asked)
                .post("/v1/messages")
                .then()
                .extract()
                .path("id");
        becomes(id, "sent");
        age(id, "6 days 23 hours");
        var young = sent();
        age(young, "6 days");
        age(id, "7 days 1 hour");
        await().until(() -> tables.valuesOf(id) == null);
        assertThat(known(id)).isZero();
        assertThat(known(young)).isOne();
        see(id).body("status", equalTo("sent"), "reference", equalTo(asked.get("reference")));
        tables.update("delete from idempotent_answer");
        asService()
                .header("Idempotency-Key", key)
                .body(asked)
                .post("/v1/messages")
                .then()
                .statusCode(202)
                .body("id", equalTo(id));
    }

    @Test
    void theReportCountsWhatWasRemoved() throws SQLException {
        var old = sent();
        age(old, "8 days");
        await().until(() -> known(old) == 0);
        given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/operation/retention")
                .then()
                .statusCode(200)
                .body("items.find { it.what == 'words-of-messages' }.removed", greaterThan(0))
                .body("items.find { it.what == 'words-of-messages' }.days", hasSize(1))
                .body(
                        "items.what",
                        hasItems(
                                "bounced-addresses",
                                "days-of-nudges",
                                "ended-sessions",
                                "people-in-sequences",
                                "sequences",
                                "stopped-sequences",
                                "stored-answers",
                                "test-mails",
                                "webhook-events"));
        asService().get("/v1/operation/retention").then().statusCode(403);
    }

    private static String sent() {
        var id = send(didYouMeet("delivered+" + UUID.randomUUID() + "@simulator.invalid"));
        becomes(id, "sent");
        return id;
    }

    private void age(String id, String age) throws SQLException {
        tables.update("update message set over_at = now() - interval '" + age + "' where id = '" + id + "'");
    }

    private long known(String id) throws SQLException {
        return tables.count("select count(*) from message where id = '" + id
                + "' and (recipient_email is not null or recipient_name is not null or template_values is not null)");
    }
}
