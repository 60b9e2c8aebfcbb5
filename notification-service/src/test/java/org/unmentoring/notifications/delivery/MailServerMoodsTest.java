package org.unmentoring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.address;
import static org.unmentoring.notifications.Posting.asService;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.becomesTemporaryFailure;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.BUSY;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.CLOSING;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.GARBLED;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.NO_SUCH_MAILBOX;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.REFUSES_DATA;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.SILENT_AFTER_DATA;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.SILENT_AT_RCPT;
import static org.unmentoring.notifications.delivery.ScriptedSmtp.Mood.TAKES_BUT_CUTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class MailServerMoodsTest {
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
    void aBusyServerIsTriedAgainUntilItTakesTheMail() {
        var ann = address("busy");
        server.script(ann, BUSY, CLOSING, BUSY);
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        see(id).body("reason", nullValue());
        assertThat(server.mailsTo(ann)).hasSize(1);
    }

    @Test
    void aFailureThatMayPassIsToldAsTemporary() {
        var ann = address("busier");
        server.script(ann, IntStream.range(0, 1000).mapToObj(i -> BUSY).toArray(ScriptedSmtp.Mood[]::new));
        var id = send(didYouMeet(ann));
        becomesTemporaryFailure(id, "smtp-451-4.7.1");
        server.script(ann);
        becomes(id, "sent");
    }

    @Test
    void anUnknownMailboxIsFinalAndTriedOnce() {
        var ann = address("unknown");
        server.script(ann, NO_SUCH_MAILBOX);
        var id = send(didYouMeet(ann));
        becomes(id, "permanent-failure");
        see(id).body("reason", equalTo("smtp-550-5.1.1"), "sentAt", nullValue());
        assertThat(server.mailsTo(ann)).isEmpty();
    }

    @Test
    void aRefusalOfTheContentIsFinal() {
        var ann = address("policy");
        server.script(ann, REFUSES_DATA);
        var id = send(didYouMeet(ann));
        becomes(id, "permanent-failure");
        see(id).body("reason", equalTo("smtp-554-5.7.1"));
    }

    @Test
    void whoIsErasedWhileTheServerThinksStaysErased() {
        server.answerOnly(0); // who comes after this one waits for its answer too
        var before = send(didYouMeet(address("before")));
        await().until(() -> server.unanswered() > 0);
        var refused = address("refused");
        server.script(refused, REFUSES_DATA);
        var id = send(didYouMeet(refused));
        becomes(id, "sending");
        asService()
                .body(Map.of("id", UUID.randomUUID(), "participant", UUID.randomUUID(), "email", refused))
                .post("/v1/erasures")
                .then()
                .statusCode(200);
        see(id).body("status", equalTo("cancelled"));
        server.answerOnly(1000);
        becomes(before, "sent");
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> see(id).body("status", equalTo("cancelled"), "reason", equalTo("erased")));
    }

    @Test
    void aReplyThatIsNoneEndsNothing() {
        var ann = address("garbled");
        server.script(ann, GARBLED);
        becomes(send(didYouMeet(ann)), "sent");
    }

    @Test
    void aServerThatRefusesEverybodyRefusesNoMessage() {
        server.greetWith("554 5.3.2 no service here");
        var id = send(didYouMeet(address("closed")));
        becomesTemporaryFailure(id, "smtp-554-5.3.2");
        server.greetWith("220 scripted");
        becomes(id, "sent");
    }

    @Test
    void aServerThatBreaksItsPromiseOfTlsIsTriedAgain() {
        server.promiseTls(true);
        var id = send(didYouMeet(address("tls")));
        becomes(id, "temporary-failure");
        server.promiseTls(false);
        becomes(id, "sent");
    }

    @Test
    void aMailCutOffAfterItsDataLeavesAgainByteForByteTheSame() {
        var ann = address("cut");
        server.script(ann, TAKES_BUT_CUTS);
        var id = send(didYouMeet(ann));
        becomes(id, "sent");
        var mails = server.mailsTo(ann);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1)).isEqualTo(mails.get(0));
        assertThat(mails.get(0).content()).contains("Message-ID: <" + id + "@unmentoring.example>");
    }

    @Test
    void silenceHoldsUpNobodyElse() {
        IntStream.range(0, 6).forEach(i -> {
            var silent = address("silent");
            server.script(silent, SILENT_AT_RCPT, SILENT_AFTER_DATA);
            send(didYouMeet(silent));
        });
        var began = System.nanoTime();
        var id = send(didYouMeet(address("talkative")));
        var accepted = Duration.ofNanos(System.nanoTime() - began);
        becomes(id, "sent");
        assertThat(accepted).isLessThan(Duration.ofSeconds(2));
        // One after the other, the silent ones would take twelve seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void moreSilencesThanConnectionsHealWithoutARestart() {
        var patient = IntStream.range(0, 20)
                .mapToObj(i -> {
                    var silent = address("silent");
                    server.script(silent, SILENT_AT_RCPT);
                    return send(didYouMeet(silent));
                })
                .toList();
        patient.forEach(id -> becomes(id, "sent"));
    }

    @Test
    void aMailServerThatIsAwayIsWaitedFor() throws IOException {
        server.close();
        var id = send(didYouMeet(address("away")));
        becomesTemporaryFailure(id, "no-connection");
        server = new ScriptedSmtp(MailPort.number());
        becomes(id, "sent");
        await().untilAsserted(() -> see(id).body("reason", nullValue()));
    }
}
