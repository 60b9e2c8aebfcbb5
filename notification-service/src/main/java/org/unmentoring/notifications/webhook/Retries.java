package org.unmentoring.notifications.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When a delivery is tried again, and when an endpoint is asked again. */
@Singleton
class Retries {
    /** Up to a tenth later, differently for each, so that what failed together does not come back together. */
    private static final double JITTER = 0.1;

    private final List<Duration> waits;
    private final Duration longestRest;

    Retries(WebhookConfig config) {
        this.waits = config.retries();
        this.longestRest = config.longestRest();
    }

    /** None after the last try. A sister is part of the suite: it is waited for as long as its deliveries are kept. */
    Optional<Instant> next(WebhookEndpoint endpoint, WebhookDelivery delivery, Instant now) {
        if (endpoint.isSister()) return Optional.of(rested(delivery.id(), delivery.attempts(), now));
        if (delivery.attempts() > waits.size()) return Optional.empty();
        return Optional.of(now.plus(later(waits.get(delivery.attempts() - 1), delivery.id(), delivery.attempts())));
    }

    Instant rested(Record id, int failures, Instant now) {
        var wait = waits.get(Math.min(failures, waits.size()) - 1);
        return now.plus(later(wait.compareTo(longestRest) < 0 ? wait : longestRest, id, failures));
    }

    private static Duration later(Duration wait, Record id, int attempt) {
        var chance = Math.floorMod(Objects.hash(id, attempt) * 0x9E3779B9, 1_000) / 1_000.0;
        return wait.plusMillis((long) (wait.toMillis() * JITTER * chance));
    }
}
