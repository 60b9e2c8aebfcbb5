package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.Posting.signIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class MessagesTest {
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
    void anAcceptedMessageArrives() {
        var ann = address("ann");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        see(id).body("template", equalTo("did-you-meet"))
                .body("reason", nullValue())
                .body("sentAt", matchesPattern(".*Z"))
                .body("createdAt", matchesPattern(".*Z"))
                .body("$", not(hasKey("version")))
                .header("ETag", notNullValue());
        assertThat(MAIL.to(ann)).hasSize(1);
    }

    @Test
    void theMailSaysWhatItIsAndWhereToAnswer() throws MessagingException {
        var ann = address("ann");
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        var arrived = MAIL.to(ann).get(0);
        assertThat(arrived.getMessageID()).isEqualTo("<" + id + "@unmentoring.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Cc")).isNull();
        assertThat(arrived.getFrom()[0].toString()).contains("hello@unmentoring.example");
        assertThat(arrived.getReplyTo()[0].toString()).isEqualTo("help@unmentoring.example");
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        assertThat(arrived.getSentDate()).isNotNull();
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
                .header("Link", containsString("rel=\"next\""))
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
    void aMessageThatNeverWasIsNotFound() {
        asService().get("/v1/messages/{id}", UUID.randomUUID()).then().statusCode(404);
        asService()
                .get("/v1/messages/12")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:unmentoring:problem:not-found"));
    }

    @Test
    void aLinkThatOpensDoorsIsForgottenOnceSent() throws SQLException {
        var asked = signIn(address("secret"));
        asked.put("sendAt", Instant.now().plusSeconds(2).toString());
        var id = send(asked);
        assertThat(tables.valuesOf(id)).contains("geheim");
        becomes(id, "sent");
        assertThat(tables.valuesOf(id)).isNull();
        assertThat(tables.count(
                        "select count(*) from scheduled_tasks where encode(task_data, 'escape') like '%geheim%'"))
                .isZero();
        assertThat(tables.count("select count(*) from idempotent_answer where answer like '%geheim%'"))
                .isZero();
    }
}
