package org.unmentoring.participants;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.participants.Journey.as;
import static org.unmentoring.participants.Journey.enrolled;
import static org.unmentoring.participants.Journey.exclusionsInPool;
import static org.unmentoring.participants.Journey.freshAddress;
import static org.unmentoring.participants.Journey.mailTo;
import static org.unmentoring.participants.Journey.organiserOf;
import static org.unmentoring.participants.Journey.people;
import static org.unmentoring.participants.Journey.programme;
import static org.unmentoring.participants.Journey.signedIn;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(NotificationStandIn.class)
class ReachTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final String UNKNOWN = "bounce-5.1.1";

    @Test
    void whoIsNotReachedIsNotDrawnUntilSignedInAgain() {
        var programme = programme();
        var email = freshAddress();
        enrolled(programme, email);
        var person = exclusionsInPool(programme).keySet().iterator().next();
        // As we name our own messages, so that they lead back to the person.
        var reference = mailTo(email, 2).getString("reference");
        assertThat(reference).contains(person.toString());
        tell("message.bounced", reference, UNKNOWN).statusCode(204);
        assertThat(exclusionsInPool(programme)).isEmpty();
        list(programme).body("items[0].unreachableSince", notNullValue());
        signedIn(email, 3);
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(person);
        list(programme).body("items[0].unreachableSince", nullValue());
    }

    @Test
    void anOrganiserClearsTheMark() {
        var programme = programme();
        var person = people(programme, 1).get(0);
        tell("message.suppressed", introduction(person), "unsubscribed").statusCode(204);
        assertThat(exclusionsInPool(programme)).isEmpty();
        var path = "/v1/programmes/" + programme + "/participants/" + person + "/unreachable";
        as(organiserOf(programme())).delete(path).then().statusCode(404);
        as(organiserOf(programme)).delete(path).then().statusCode(204);
        as(organiserOf(programme)).delete(path).then().statusCode(204);
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(person);
    }

    @Test
    void onlyAnUnknownMailboxMakesSomebodyUnreachable() {
        var programme = programme();
        var person = people(programme, 1).get(0);
        tell("message.failed", introduction(person), "smtp-554-5.7.1").statusCode(204);
        tell("message.failed", introduction(person), "no-connection").statusCode(204);
        tell("message.sent", introduction(person), null).statusCode(204);
        tell("message.bounced", "match:" + UUID.randomUUID() + ":" + UUID.randomUUID(), UNKNOWN)
                .statusCode(204);
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(person);
        tell("message.failed", introduction(person), "smtp-550-5.1.1").statusCode(204);
        assertThat(exclusionsInPool(programme)).isEmpty();
    }

    @Test
    void whatIsNotSignedOrOldIsRefused() {
        var programme = programme();
        var person = people(programme, 1).get(0);
        var body = body("message.bounced", introduction(person), UNKNOWN);
        var now = Instant.now();
        post("a", now, body, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", body).statusCode(401);
        post("a", now, body, NotificationStandIn.WEBHOOK_SECRET, body + " ").statusCode(401);
        post("a", now.minusSeconds(600), body, NotificationStandIn.WEBHOOK_SECRET, body)
                .statusCode(401);
        post("a", now.plusSeconds(600), body, NotificationStandIn.WEBHOOK_SECRET, body)
                .statusCode(401);
        given().contentType("application/json")
                .body(body)
                .post("/v1/webhooks/messages")
                .then()
                .statusCode(401);
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(person);
    }

    @Test
    void whatIsRepeatedDoesNothing() {
        var programme = programme();
        var person = people(programme, 1).get(0);
        var body = body("message.bounced", introduction(person), UNKNOWN);
        var id = UUID.randomUUID().toString();
        post(id, Instant.now(), body, NotificationStandIn.WEBHOOK_SECRET, body).statusCode(204);
        as(organiserOf(programme))
                .delete("/v1/programmes/" + programme + "/participants/" + person + "/unreachable")
                .then()
                .statusCode(204);
        post(id, Instant.now(), body, NotificationStandIn.WEBHOOK_SECRET, body).statusCode(204);
        assertThat(exclusionsInPool(programme)).containsOnlyKeys(person);
    }

    @Test
    void whatHappensToAPlaceIsToldWithoutTheName() {
        var programme = programme();
        var email = freshAddress();
        var token = enrolled(programme, email);
        told(programme, "enrolment.confirmed");
        put(token, programme, "paused");
        told(programme, "enrolment.paused");
        put(token, programme, "active");
        told(programme, "enrolment.resumed");
        put(token, programme, "left");
        told(programme, "enrolment.left");
        as(token).header("If-Match", "*").delete("/v1/me").then().statusCode(202);
        told(programme, "enrolment.erased");
        var events = NotificationStandIn.events(programme.toString());
        assertThat(events).allMatch(event -> ((List<?>) event.get("organisations")).size() == 1);
        assertThat(events.toString()).doesNotContain(email, "Llŷr");
    }

    @Test
    void everybodyWhoIsImportedIsTold() {
        var programme = programme();
        var people = people(programme, 3);
        await().atMost(LONG_ENOUGH)
                .until(() -> NotificationStandIn.events(programme.toString()).size() == 3);
        people.forEach(person -> assertThat(NotificationStandIn.events(person.toString()))
                .hasSize(1)
                .allMatch(event -> event.get("type").equals("enrolment.confirmed")));
    }

    private static void told(UUID programme, String type) {
        await().atMost(LONG_ENOUGH).until(() -> NotificationStandIn.events(programme.toString()).stream()
                .anyMatch(event -> event.get("type").equals(type)));
    }

    private static void put(String token, UUID programme, String status) {
        as(token)
                .body(Map.of("status", status))
                .put("/v1/me/enrolments/{id}", programme)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(UUID programme) {
        return as(organiserOf(programme))
                .get("/v1/programmes/{id}/participants", programme)
                .then()
                .statusCode(200);
    }

    private static String introduction(UUID person) {
        return "match:" + UUID.randomUUID() + ":" + person;
    }

    static ValidatableResponse tell(String type, String reference, String reason) {
        var body = body(type, reference, reason);
        return post(UUID.randomUUID().toString(), Instant.now(), body, NotificationStandIn.WEBHOOK_SECRET, body);
    }

    private static String body(String type, String reference, String reason) {
        return """
                {"type":"%s","timestamp":"2026-11-23T12:00:00Z","data":{"message":"%s","reference":"%s","reason":%s}}""".formatted(type, UUID.randomUUID(), reference, reason == null ? "null" : "\"" + reason + "\"");
    }

    private static ValidatableResponse post(String id, Instant time, String signed, String secret, String sent) {
        try {
            return given().contentType("application/json")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", time.getEpochSecond())
                    .header("webhook-signature", new Webhook(secret).sign(id, time.getEpochSecond(), signed))
                    .body(sent)
                    .post("/v1/webhooks/messages")
                    .then();
        } catch (WebhookSigningException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
