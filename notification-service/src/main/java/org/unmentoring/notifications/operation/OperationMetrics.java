package org.unmentoring.notifications.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The operator's view as gauges. Every replica tells the same numbers, since they are the database's: take the maximum
 * over replicas, not the sum. However often it is scraped, the tables are counted once in ten seconds at most.
 */
@Singleton
class OperationMetrics {
    private static final Duration AS_GOOD_AS_NEW = Duration.ofSeconds(10);

    private final OperationService service;
    private final MeterRegistry registry;
    private final InstantSource clock;

    private MultiGauge messages;
    private MultiGauge domains;
    private MultiGauge endpoints;
    private MultiGauge alarms;
    private OperationView last;
    private Instant counted = Instant.MIN;

    OperationMetrics(OperationService service, MeterRegistry registry, InstantSource clock) {
        this.service = service;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent starting) {
        messages = MultiGauge.builder("unmentoring.messages")
                .description("Messages by status: open, or over in the last 24 hours")
                .register(registry);
        domains = MultiGauge.builder("unmentoring.mail.domain.failures")
                .description("Failures in a row of domains in trouble; * is the mail server")
                .register(registry);
        alarms = MultiGauge.builder("unmentoring.alarms")
                .description("Alarms of GET /v1/operation by code")
                .register(registry);
        gauge("unmentoring.queue.due", "Messages whose time has come", it -> it.queue()
                .due());
        gauge("unmentoring.queue.oldest.seconds", "For how long the oldest due message is due", it -> it.queue()
                .oldestSeconds());
        endpoints = MultiGauge.builder("unmentoring.webhook.endpoints")
                .description("Endpoints of webhooks by how it goes")
                .register(registry);
        gauge("unmentoring.webhooks.due", "Deliveries whose time has come", it -> it.webhooks()
                .due());
        gauge(
                "unmentoring.webhooks.oldest.seconds",
                "For how long the oldest delivery waits for its first try",
                it -> it.webhooks().oldestSeconds());
        seen(); // or the first scrape would find no rows
    }

    /** The registry keeps the first gauge of a name, even when the application it told of was stopped and started anew. */
    private void gauge(String name, String description, ToDoubleFunction<OperationView> number) {
        registry.find(name).meters().forEach(registry::remove);
        Gauge.builder(name, this, it -> number.applyAsDouble(it.seen()))
                .description(description)
                .register(registry);
    }

    private synchronized OperationView seen() {
        var now = clock.instant();
        if (counted.isAfter(now.minus(AS_GOOD_AS_NEW))) return last;
        last = service.see();
        counted = now;
        messages.register(rows("status", last.messages().entrySet().stream()), true);
        endpoints.register(rows("state", last.webhooks().endpoints().entrySet().stream()), true);
        domains.register(
                rows("domain", last.domains().stream().map(it -> Map.entry(it.domain(), it.failures()))), true);
        alarms.register(
                last.alarms().stream()
                        .map(OperationView.Alarm::code)
                        .distinct()
                        .map(code -> MultiGauge.Row.of(
                                Tags.of("code", code),
                                last.alarms().stream()
                                        .filter(alarm -> alarm.code().equals(code))
                                        .count()))
                        .toList(),
                true);
        return last;
    }

    private static Iterable<MultiGauge.Row<?>> rows(String tag, Stream<Map.Entry<String, Long>> counts) {
        return counts.<MultiGauge.Row<?>>map(count -> MultiGauge.Row.of(Tags.of(tag, count.getKey()), count.getValue()))
                .toList();
    }
}
