package org.unmentoring.notifications.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unmentoring.notifications.webhook.Hooks.as;
import static org.unmentoring.notifications.webhook.Hooks.becomes;
import static org.unmentoring.notifications.webhook.Hooks.delivery;
import static org.unmentoring.notifications.webhook.Hooks.endpoint;
import static org.unmentoring.notifications.webhook.Hooks.event;
import static org.unmentoring.notifications.webhook.Hooks.make;
import static org.unmentoring.notifications.webhook.Hooks.operation;
import static org.unmentoring.notifications.webhook.Hooks.see;
import static org.unmentoring.notifications.webhook.Hooks.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.TurnedClock;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** On a clock that is put forward and never back: whatever waits by it would wait for days. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
@TestProfile(WebhookTimeTest.OnATurnedClock.class)
class WebhookTimeTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    public static class OnATurnedClock extends Hooks.LocalReceivers {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            // A leap of the clock makes whoever works look dead; not for long.
            settings.put("unmentoring.work.heartbeat", "PT1S");
            return settings;
        }
    }

    @Inject
    TurnedClock clock;

    private final UUID organisation = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private final String partner = TestTokens.partner(organisation);
    private Receiver receiver;

    @BeforeEach
    void open() {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void bothSecretsSignForADayAfterAChange() {
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        var newer = as(partner)
                .post("/v1/webhook-endpoints/{id}/secrets", made.id())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("secret");
        tellAndWait(made);
        var signed = receiver.got().get(0);
        assertThat(signed.signatures()).isEqualTo(signed.signedWith(newer) + " " + signed.signedWith(made.secret()));
        clock.forward(Duration.ofHours(25));
        tellAndWait(made);
        var later = receiver.got().get(1);
        assertThat(later.signatures()).isEqualTo(later.signedWith(newer));
    }

    @Test
    void whatFailsIsTriedTenTimesOverThreeDays() {
        receiver.answer(503);
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        var began = clock.instant();
        var id = tell(event("round.drawn", programme, organisation));
        for (int attempt = 1; attempt < 10; attempt++) {
            var tries = attempt;
            becomes(made, delivery -> delivery.get("attempts").equals(tries));
            assertThat(delivery(made)).containsEntry("status", "waiting").containsEntry("lastStatusCode", 503);
            clock.turnTo(Instant.parse((String) delivery(made).get("nextTryAt")));
        }
        becomes(made, delivery -> delivery.get("status").equals("failed"));
        assertThat(Duration.between(began, clock.instant())).isBetween(Duration.ofHours(72), Duration.ofHours(85));
        assertThat(receiver.got()).hasSize(10).allMatch(got -> got.id().equals(id));
        see(made).body("enabled", equalTo(false), "disabledReason", equalTo("failing-too-long"));
        operation()
                .body("webhooks.endpoints.disabled", greaterThanOrEqualTo(1))
                .body(
                        "alarms.findAll { it.code == 'webhook-endpoint-given-up' }.detail",
                        hasItem("partner " + made.id() + " took nothing for three days."));
    }

    @Test
    void aFailureInBetweenIsForgottenAfterASuccess() {
        receiver.answer(503);
        var made = make(partner, endpoint(receiver.url(), "round.drawn"));
        tell(event("round.drawn", programme, organisation));
        becomes(made, delivery -> delivery.get("attempts").equals(1));
        see(made).body("failingSince", not(nullValue()));
        receiver.answer(200);
        clock.turnTo(Instant.parse((String) delivery(made).get("nextTryAt")));
        becomes(made, delivery -> delivery.get("status").equals("delivered"));
        see(made).body("failingSince", nullValue(), "enabled", equalTo(true));
    }

    private void tellAndWait(Hooks.Made made) {
        var id = tell(event("round.drawn", programme, organisation));
        await().atMost(LONG_ENOUGH).until(() -> made.statusOf(id).equals("delivered"));
    }
}
