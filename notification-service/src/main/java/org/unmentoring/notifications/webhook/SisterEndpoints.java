package org.unmentoring.notifications.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.unmentoring.notifications.event.EventType;

/** Sister services hear by configuration what they need to know of their messages; each start puts that right. */
@ApplicationScoped
class SisterEndpoints {
    private static final List<EventType> NEEDED =
            List.of(EventType.MESSAGE_FAILED, EventType.MESSAGE_SUPPRESSED, EventType.MESSAGE_BOUNCED);

    private final EndpointRepository endpoints;
    private final WebhookConfig config;
    private final InstantSource clock;

    SisterEndpoints(EndpointRepository endpoints, WebhookConfig config, InstantSource clock) {
        this.endpoints = endpoints;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void enter(@Observes StartupEvent starting) {
        config.sisters().forEach((name, sister) -> sister.url()
                .ifPresent(url -> sister.secret().ifPresent(secret -> enter(name, url, secret))));
    }

    private void enter(String name, String url, String secret) {
        endpoints.addSister(name, url, NEEDED, clock.instant());
        var id = endpoints.sister(name).orElseThrow().id();
        var endpoint = endpoints.hold(id).orElseThrow();
        endpoint.moveTo(url);
        endpoint.hear(NEEDED, List.of());
        var known = endpoints.secrets(id, clock.instant());
        if (known.stream().map(WebhookSecret::text).collect(Collectors.toSet()).contains(secret)) return;
        known.forEach(old -> old.expire(clock.instant()));
        endpoints.add(new WebhookSecret(id, secret, clock.instant()));
    }
}
