package org.unmentoring.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.Posting.becomes;
import static org.unmentoring.notifications.Posting.becomesTemporaryFailure;
import static org.unmentoring.notifications.Posting.didYouMeet;
import static org.unmentoring.notifications.Posting.see;
import static org.unmentoring.notifications.Posting.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.test.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class SimulatorTest {
    private static final Mailbox MAIL = new Mailbox();

    @BeforeAll
    static void openTheMailServer() {
        MAIL.open();
    }

    @AfterAll
    static void closeTheMailServer() {
        MAIL.close();
    }

    @Test
    void delivers() {
        becomes(simulated("delivered+test-1"), "sent");
    }

    @Test
    void bouncesAfterItWasSent() {
        var id = simulated("bounced");
        becomes(id, "permanent-failure");
        see(id).body("reason", equalTo("bounce-5.1.1"), "sentAt", notNullValue());
    }

    @Test
    void refusesAMailboxThatIsNotThere() {
        var id = simulated("nobody");
        becomes(id, "permanent-failure");
        see(id).body("reason", equalTo("smtp-550-5.1.1"), "sentAt", nullValue());
    }

    @Test
    void delaysAndThenDelivers() {
        var id = simulated("delayed");
        becomesTemporaryFailure(id, "smtp-451-4.2.1");
        becomes(id, "sent");
    }

    @Test
    void suppresses() {
        var id = simulated("Suppressed");
        becomes(id, "suppressed");
        see(id).body("reason", equalTo("simulated"));
    }

    @Test
    void nothingLeavesByMail() {
        becomes(simulated("delivered"), "sent");
        assertThat(MAIL.to("delivered@simulator.invalid")).isEmpty();
    }

    private static String simulated(String part) {
        return send(didYouMeet(part + "@simulator.invalid"));
    }
}
