package org.unmentoring.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.becomesTemporaryFailure;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.Posting.signIn;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.BUSY;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.CLOSING;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.FULL;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.NO_SUCH_MAILBOX;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.TAKES;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.UNWANTED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class TroubleTest {
    private ScriptedSmtp server;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedSmtp(MailPort.number());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aMailboxThatIsNotThereIsNotWrittenToAgain() {
        var ann = address("gone");
        server.script(ann, NO_SUCH_MAILBOX);
        var first = send(didYouMeet(ann));
        becomes(first, "permanent-failure");
        asService()
                .queryParam("email", ann)
                .get("/v1/suppressions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].detail", equalTo("smtp-550-5.1.1"), "items[0].message", equalTo(first));
        becomes(send(didYouMeet(ann)), "suppressed");
        becomes(send(signIn(ann)), "suppressed");
        assertThat(server.triesAt("council.example")).isOne();
    }

    @Test
    void aFullMailboxIsTriedAgainLaterAndNotSuppressed() {
        var ann = address("full");
        server.script(ann, FULL);
        var id = send(didYouMeet(ann));
        becomesTemporaryFailure(id, "smtp-552-5.2.2");
        becomes(id, "sent");
        var waited = Duration.between(
                Instant.parse(see(id).extract().path("createdAt")),
                Instant.parse(see(id).extract().path("sentAt")));
        assertThat(waited).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aPolicyRefusalIsTheOperatorsBusinessAndNotTheRecipients() {
        var domain = domain();
        server.scriptDomain(domain, UNWANTED);
        var id = send(didYouMeet("ann@" + domain));
        becomes(id, "permanent-failure");
        operation()
                .body("refusals.find { it.domain == '" + domain + "' }.reason", equalTo("smtp-550-5.7.1"))
                .body("refusals.find { it.domain == '" + domain + "' }.lastMessage", equalTo(id))
                .body("alarms.code", hasItem("mails-refused"));
        server.scriptDomain(domain, TAKES);
        becomes(send(didYouMeet("ann@" + domain)), "sent");
    }

    @Test
    void aDomainInTroubleIsLeftInPeaceAndHealsByItself() {
        var domain = domain();
        server.scriptDomain(domain, CLOSING);
        var waiting = IntStream.range(0, 40)
                .mapToObj(i -> send(didYouMeet("person" + i + "@" + domain)))
                .toList();
        await().untilAsserted(() -> operation()
                .body("domains.find { it.domain == '" + domain + "' }.reason", equalTo("smtp-421-4.3.2"))
                .body("alarms.code", hasItem("domain-in-trouble")));
        becomes(send(didYouMeet(address("elsewhere"))), "sent");
        var before = server.triesAt(domain);
        var until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        await().atMost(Duration.ofSeconds(10)).until(() -> System.nanoTime() > until);
        assertThat(server.triesAt(domain) - before).as("tries in three seconds").isLessThanOrEqualTo(8);
        server.scriptDomain(domain, TAKES);
        waiting.forEach(id -> becomes(id, "sent"));
        operation().body("domains.domain", not(hasItem(domain)));
    }

    @Test
    void greylistingIsNoTrouble() {
        var domain = domain();
        IntStream.range(0, 8).forEach(i -> server.script("person" + i + "@" + domain, BUSY, BUSY));
        var grey = IntStream.range(0, 8)
                .mapToObj(i -> send(didYouMeet("person" + i + "@" + domain)))
                .toList();
        grey.forEach(id -> becomes(id, "sent"));
        operation().body("domains.find { it.domain == '" + domain + "' }", nullValue());
    }

    @Test
    void aPaceIsKept() {
        var ids = IntStream.range(0, 8)
                .mapToObj(i -> send(didYouMeet(UUID.randomUUID() + "@slow.example")))
                .toList();
        ids.forEach(id -> becomes(id, "sent"));
        var times = ids.stream()
                .map(id -> Instant.parse(see(id).extract().path("sentAt")))
                .sorted()
                .toList();
        assertThat(Duration.between(times.get(0), times.get(7))).isGreaterThanOrEqualTo(Duration.ofMillis(3_000));
    }

    @Test
    void aLinkToSignInDoesNotWaitForThePace() {
        var began = Instant.now();
        IntStream.range(0, 30).forEach(i -> send(didYouMeet(UUID.randomUUID() + "@slow.example")));
        becomes(send(signIn(UUID.randomUUID() + "@slow.example")), "sent");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void theOperatorSeesTheQueueAndTheStates() {
        becomes(send(didYouMeet(address("seen"))), "sent");
        operation().body("messages.sent", greaterThanOrEqualTo(1)).body("queue.oldestSeconds", greaterThanOrEqualTo(0));
        await().atMost(Duration.ofSeconds(25))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> given().get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .body(
                                containsString("unmentoring_queue_oldest_seconds"),
                                containsString("unmentoring_messages{status=\"sent\"}")));
        asService().get("/v1/operation").then().statusCode(403);
    }

    private static String domain() {
        return "d" + UUID.randomUUID() + ".example";
    }

    private static ValidatableResponse operation() {
        return given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/operation")
                .then()
                .statusCode(200);
    }
}
