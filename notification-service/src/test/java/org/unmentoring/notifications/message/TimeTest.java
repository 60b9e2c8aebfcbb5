package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class TimeTest {
    private static final Mailbox MAIL = new Mailbox();

    @Inject
    Tables tables;

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    void aMessageForLaterWaitsForItsTime() {
        var ann = address("later");
        var asked = didYouMeet(ann);
        var sendAt = Instant.now().plusSeconds(2);
        asked.put("sendAt", sendAt.toString());
        var id = send(asked);
        see(id).body("status", equalTo("scheduled"));
        becomes(id, "sent");
        assertThat(Instant.parse(see(id).extract().path("sentAt"))).isAfterOrEqualTo(sendAt);
    }

    @Test
    void aReplicaWhoseClockIsFastSendsNothingEarly() throws SQLException, InterruptedException {
        var ann = address("fast");
        var asked = didYouMeet(ann);
        asked.put("sendAt", Instant.now().plusSeconds(3600).toString());
        var id = send(asked);
        tables.update("update scheduled_tasks set execution_time = now() where task_instance = '" + id + "'");
        Thread.sleep(1500);
        see(id).body("status", equalTo("scheduled"));
        assertThat(MAIL.to(ann)).isEmpty();
        tables.update("update message set send_at = now() where id = '" + id + "'");
        tables.update("update scheduled_tasks set execution_time = now() where task_instance = '" + id + "'");
        becomes(id, "sent");
    }

    @Test
    void aCancelledMessageIsNeverSent() throws InterruptedException {
        var ann = address("cancelled");
        var asked = didYouMeet(ann);
        asked.put("sendAt", Instant.now().plusSeconds(1).toString());
        var id = send(asked);
        var etag = see(id).extract().header("ETag");
        asService().delete("/v1/messages/{id}", id).then().statusCode(428);
        asService()
                .header("If-Match", "\"99\"")
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(412);
        asService()
                .header("If-Match", etag)
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(204);
        asService()
                .header("If-Match", "*")
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(204);
        Thread.sleep(2000);
        see(id).body("status", equalTo("cancelled"));
        assertThat(MAIL.to(ann)).isEmpty();
    }

    @Test
    void whatHasLeftCannotBeCancelled() {
        var id = send(didYouMeet(address("ann")));
        becomes(id, "sent");
        asService()
                .header("If-Match", "*")
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:unmentoring:problem:message-already-sent"));
    }
}
