package org.unmentoring.notifications.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.courier.Courier;
import org.unmentoring.notifications.courier.Parcel;
import org.unmentoring.notifications.courier.Receipt;
import org.unmentoring.test.PostgresServer;

/** An answer without a body can be over before its first line is looked at: six in ten thousand were. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
@TestProfile(Hooks.LocalReceivers.class)
class AnswersTest {
    private static final int ANSWERS = 4_000;

    @Inject
    Courier courier;

    @Test
    void everyAnswerIsRead() {
        var receipts = new ArrayList<Receipt>();
        try (var receiver = new Receiver()) {
            receiver.answer(503);
            var parcel = Parcel.toStranger(receiver.url(), Map.of("Webhook-Id", "any"), "{}");
            for (int post = 0; post < ANSWERS; post++)
                receipts.add(courier.post(parcel).toCompletableFuture().join());
        }
        assertThat(receipts).hasSize(ANSWERS).allMatch(receipt -> receipt.equals(new Receipt(503, null)));
    }
}
