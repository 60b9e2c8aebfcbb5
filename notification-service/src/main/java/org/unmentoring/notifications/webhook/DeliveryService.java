package org.unmentoring.notifications.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventType;

@ApplicationScoped
@Transactional
class DeliveryService {
    private final Endpoints endpoints;
    private final DeliveryRepository deliveries;
    private final FanOut fanOut;
    private final Turns turns;
    private final InstantSource clock;

    DeliveryService(
            Endpoints endpoints, DeliveryRepository deliveries, FanOut fanOut, Turns turns, InstantSource clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.fanOut = fanOut;
        this.turns = turns;
        this.clock = clock;
    }

    Page<DeliveryView> of(WebhookEndpointId endpoint, PageRequest page) {
        var id = endpoints.get(endpoint).id();
        return Page.of(deliveries.of(id, page), page, delivery -> delivery.id().value())
                .map(WebhookDelivery::view);
    }

    @Idempotent
    DeliveryView replay(WebhookEndpointId endpoint, WebhookDeliveryId id) {
        holdEnabled(endpoint);
        var delivery = deliveries.get(endpoint, id);
        delivery.replay(clock.instant());
        deliveries.flush();
        turns.wake(endpoint);
        return delivery.view();
    }

    @Idempotent
    DeliveryView test(WebhookEndpointId endpoint) {
        holdEnabled(endpoint);
        var data = Map.<String, Object>of("endpoint", endpoint.toString());
        var event = Event.of(EventType.ENDPOINT_TEST, clock.instant(), data);
        return deliveries.findById(fanOut.tell(endpoint, event)).view();
    }

    private void holdEnabled(WebhookEndpointId id) {
        // A sister's deliveries may be replayed as well: that is no change of its configuration.
        if (!endpoints.held(id).isEnabled())
            throw Problem.of(409, "endpoint-disabled", "This endpoint is disabled; enable it first.");
    }
}
