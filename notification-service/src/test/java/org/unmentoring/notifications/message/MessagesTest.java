package org.unmentoring.notifications.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.Posting.signIn;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class MessagesTest {
    private static GreenMail mail;

    @Inject
    DataSource database;

    @BeforeAll
    static void openTheMailServer() {
        mail = new GreenMail(new ServerSetup(MailPort.number(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterAll
    static void closeTheMailServer() {
        mail.stop();
    }

    @Test
    void anAcceptedMessageArrives() {
        var ann = address("ann");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        see(id).body("template", equalTo("did-you-meet"))
                .body("reason", nullValue())
                .body("sentAt", matchesPattern(".*Z"))
                .body("createdAt", matchesPattern(".*Z"))
                .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("version")))
                .header("ETag", notNullValue());
        assertThat(mailsTo(ann)).hasSize(1);
    }

    @Test
    void theMailSaysWhatItIsAndWhereToAnswer() throws MessagingException {
        var ann = address("ann");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        var arrived = mailsTo(ann).get(0);
        assertThat(arrived.getMessageID()).isEqualTo("<" + id + "@unmentoring.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Cc")).isNull();
        assertThat(arrived.getFrom()[0].toString()).contains("hello@unmentoring.example");
        assertThat(arrived.getReplyTo()[0].toString()).isEqualTo("help@unmentoring.example");
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        assertThat(arrived.getSentDate()).isNotNull();
    }

    @Test
    void anOperatorSeesWhatBecameOfAMessageAndIsNotItsSender() {
        var asked = didYouMeet(address("ann"));
        var id = send(asked);
        given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/messages/{id}", id)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.operator())
                .contentType("application/json")
                .body(asked)
                .post("/v1/messages")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.operator())
                .header("If-Match", "*")
                .delete("/v1/messages/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyElseMayReadOrSend() {
        var id = send(didYouMeet(address("ann")));
        Stream.of(
                        TestTokens.participant(UUID.randomUUID()),
                        TestTokens.organiser(UUID.randomUUID(), UUID.randomUUID()),
                        TestTokens.partner(UUID.randomUUID()))
                .forEach(token -> {
                    given().auth()
                            .oauth2(token)
                            .get("/v1/messages/{id}", id)
                            .then()
                            .statusCode(403);
                    given().auth().oauth2(token).get("/v1/messages").then().statusCode(403);
                    given().auth().oauth2(token).get("/v1/templates").then().statusCode(403);
                    given().auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .body(didYouMeet(address("ann")))
                            .post("/v1/messages")
                            .then()
                            .statusCode(403);
                });
        given().get("/v1/messages/{id}", id).then().statusCode(401).header("WWW-Authenticate", notNullValue());
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
            var answers = crowd.invokeAll(java.util.Collections.nCopies(20, posting)).stream()
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
        await().until(() -> mailsTo(ann).size() == 1);
    }

    @Test
    void aKeyStillStandsForItsMessageWhenItsAnswerIsForgotten() throws SQLException {
        var asked = didYouMeet(address("late"));
        var key = UUID.randomUUID().toString();
        String first = under(key, asked).statusCode(202).extract().path("id");
        update("delete from idempotent_answer");
        under(key, asked).statusCode(202).body("id", equalTo(first));
        update("delete from idempotent_answer");
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
        update("update scheduled_tasks set execution_time = now() where task_instance = '" + id + "'");
        Thread.sleep(1500);
        see(id).body("status", equalTo("scheduled"));
        assertThat(mailsTo(ann)).isEmpty();
        update("update message set send_at = now() where id = '" + id + "'");
        update("update scheduled_tasks set execution_time = now() where task_instance = '" + id + "'");
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
        assertThat(mailsTo(ann)).isEmpty();
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

    @Test
    void messagesAreFoundByTheirReferenceAPageAtATime() {
        var asked = didYouMeet(address("ann"));
        var ids = List.of(send(asked), send(asked), send(asked));
        var found = asService().queryParam("reference", asked.get("reference"));
        found.get("/v1/messages")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids))
                .body("next", nullValue());
        var next = asService()
                .queryParam("reference", asked.get("reference"))
                .queryParam("limit", 2)
                .get("/v1/messages")
                .then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
                .extract()
                .<String>path("next");
        asService()
                .queryParam("reference", asked.get("reference"))
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/v1/messages")
                .then()
                .body("items.id", contains(ids.get(2)));
    }

    @Test
    void aLinkThatOpensDoorsIsForgottenOnceSent() throws SQLException {
        var asked = signIn(address("secret"));
        asked.put("sendAt", Instant.now().plusSeconds(2).toString());
        var id = send(asked);
        assertThat(valuesOf(id)).contains("geheim");
        becomes(id, "sent");
        assertThat(valuesOf(id)).isNull();
        assertThat(count("select count(*) from scheduled_tasks where encode(task_data, 'escape') like '%geheim%'"))
                .isZero();
        assertThat(count("select count(*) from idempotent_answer where answer like '%geheim%'"))
                .isZero();
    }

    @Test
    void aMessageThatNeverWasIsNotFound() {
        asService().get("/v1/messages/{id}", UUID.randomUUID()).then().statusCode(404);
        asService()
                .get("/v1/messages/12")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:unmentoring:problem:not-found"));
    }

    @Test
    void aMessageOfAServiceThatStoppedWhileSendingIsSentByTheNext() throws SQLException {
        // What a kill -9 leaves behind: the row taken, the task picked by somebody whose heart stands still.
        var ann = address("died");
        var asked = didYouMeet(ann);
        asked.put("sendAt", Instant.now().plus(Duration.ofHours(1)).toString());
        var id = send(asked);
        update(
                "update message set status = 'sending', attempts = 1, first_tried_at = now(), send_at = now() where id = '"
                        + id + "'");
        update(
                "update scheduled_tasks set picked = true, picked_by = 'the dead', last_heartbeat = now() - interval '1 minute',"
                        + " execution_time = now() where task_instance = '" + id + "'");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> see(id).extract().path("status").equals("sent"));
        assertThat(mailsTo(ann)).hasSize(1);
    }

    private static io.restassured.response.ValidatableResponse under(String key, Object asked) {
        return asService()
                .header("Idempotency-Key", key)
                .body(asked)
                .post("/v1/messages")
                .then();
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(received -> to(received).contains(address))
                .toList();
    }

    private static String to(MimeMessage received) {
        try {
            return Arrays.toString(received.getRecipients(RecipientType.TO));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String valuesOf(String id) throws SQLException {
        return first("select template_values from message where id = '" + id + "'");
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(first(sql));
    }

    private String first(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
