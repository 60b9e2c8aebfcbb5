package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class OnceTest {
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
    void twentyEqualPostsAtOnceSendOneMail() throws Exception {
        var ann = address("twenty");
        var asked = didYouMeet(ann);
        Callable<String> posting = () -> asService()
                .header("Idempotency-Key", "introduction:" + asked.get("reference"))
                .body(asked)
                .post("/v1/messages")
                .then()
                .statusCode(202)
                .extract()
                .asString();
        var crowd = Executors.newFixedThreadPool(20);
        try {
            var answers = crowd.invokeAll(Collections.nCopies(20, posting)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1);
        } finally {
            crowd.shutdown();
        }
        asService()
                .queryParam("reference", asked.get("reference"))
                .get("/v1/messages")
                .then()
                .body("items", hasSize(1));
        await().until(() -> MAIL.to(ann).size() == 1);
    }

    @Test
    void aKeyStillStandsForItsMessageWhenItsAnswerIsForgotten() throws SQLException {
        var asked = didYouMeet(address("late"));
        var key = UUID.randomUUID().toString();
        String first = under(key, asked).statusCode(202).extract().path("id");
        tables.update("delete from idempotent_answer");
        under(key, asked).statusCode(202).body("id", equalTo(first));
        tables.update("delete from idempotent_answer");
        under(key, didYouMeet(address("other")))
                .statusCode(422)
                .body("type", equalTo("urn:unmentoring:problem:idempotency-key-reused"));
    }

    @Test
    void aKeyUsedForAnotherMessageIsRefused() {
        var key = UUID.randomUUID().toString();
        under(key, didYouMeet(address("ann"))).statusCode(202);
        under(key, didYouMeet(address("bo"))).statusCode(422);
    }

    @Test
    void aMessageOfAServiceThatStoppedWhileSendingIsSentByTheNext() throws SQLException {
        // What a kill -9 leaves behind: the row taken, the task picked by somebody whose heart stands still.
        var ann = address("died");
        var asked = didYouMeet(ann);
        asked.put("sendAt", Instant.now().plus(Duration.ofHours(1)).toString());
        var id = send(asked);
        tables.update(
                "update message set status = 'sending', attempts = 1, first_tried_at = now(), send_at = now() where id = '"
                        + id + "'");
        tables.update(
                "update scheduled_tasks set picked = true, picked_by = 'the dead', last_heartbeat = now() - interval '1 minute',"
                        + " execution_time = now() where task_instance = '" + id + "'");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> see(id).extract().path("status").equals("sent"));
        assertThat(MAIL.to(ann)).hasSize(1);
    }

    private static ValidatableResponse under(String key, Object asked) {
        return asService()
                .header("Idempotency-Key", key)
                .body(asked)
                .post("/v1/messages")
                .then();
    }
}
