package org.unmentoring.notifications.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unmentoring.notifications.webhook.Hooks.becomes;
import static org.unmentoring.notifications.webhook.Hooks.delivery;
import static org.unmentoring.notifications.webhook.Hooks.endpoint;
import static org.unmentoring.notifications.webhook.Hooks.event;
import static org.unmentoring.notifications.webhook.Hooks.make;
import static org.unmentoring.notifications.webhook.Hooks.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.courier.TestNames;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** An address is called by its number, and the one who answers must still be who the name says. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
@TestProfile(Hooks.LocalReceivers.class)
class CertificateTest {
    @Inject
    TestNames names;

    private final UUID organisation = UUID.randomUUID();

    @Test
    void aReceiverIsToldWhichNameIsWantedAndShowsACertificateForIt() {
        try (var receiver = new Receiver(0, Certificates.ofTrusted())) {
            var made = deliveredTo(receiver, Certificates.HOST);
            becomes(made, delivery -> delivery.get("status").equals("delivered"));
            assertThat(receiver.namesAsked()).containsExactly(Certificates.HOST);
            assertThat(receiver.got().get(0).headers().get("Host"))
                    .containsExactly(Certificates.HOST + ":" + receiver.port());
            receiver.got().get(0).verify(made.secret());
        }
    }

    @Test
    void aCertificateForAnotherNameGetsNothing() {
        getsNothing(Certificates.ofTrusted(), "other.council.example");
    }

    @Test
    void aCertificateOfAnUnknownAuthorityGetsNothing() {
        getsNothing(Certificates.ofStranger(), Certificates.HOST);
    }

    private void getsNothing(SSLContext certificate, String host) {
        try (var receiver = new Receiver(0, certificate)) {
            var made = deliveredTo(receiver, host);
            becomes(made, delivery -> delivery.get("attempts").equals(1));
            assertThat(delivery(made)).containsEntry("lastReason", "tls-failed");
            assertThat(receiver.got()).isEmpty();
        }
    }

    private Hooks.Made deliveredTo(Receiver receiver, String host) {
        names.tell(host, "127.0.0.1");
        var url = "https://" + host + ":" + receiver.port() + "/hook";
        var made = make(TestTokens.partner(organisation), endpoint(url, "round.drawn"));
        tell(event("round.drawn", UUID.randomUUID(), organisation));
        return made;
    }
}
