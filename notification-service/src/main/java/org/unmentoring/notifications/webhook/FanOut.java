package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.notifications.event.Audience;
import org.unmentoring.notifications.event.Event;

/** Decides who hears of an event and writes it down for each of them, all in the transaction that tells of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FanOut implements Audience {
    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Turns turns;
    private final ObjectMapper json;
    private final InstantSource clock;

    FanOut(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            Turns turns,
            ObjectMapper json,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.turns = turns;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int hear(List<Event> events) {
        var listening = endpoints.listening(events.stream().map(Event::type).collect(Collectors.toSet()));
        if (listening.isEmpty()) return 0;
        var kept = new LinkedHashMap<Event, DeliveryRepository.EventRow>();
        var made = new ArrayList<DeliveryRepository.DeliveryRow>();
        Set<WebhookEndpointId> told = new LinkedHashSet<>();
        for (var event : events)
            for (var endpoint : listening)
                if (endpoint.hears(event)) {
                    kept.computeIfAbsent(event, this::row);
                    made.add(row(endpoint.id(), event));
                    told.add(endpoint.id());
                }
        if (made.isEmpty()) return 0;
        deliveries.keep(List.copyOf(kept.values()), clock.instant());
        var added = deliveries.add(made, clock.instant());
        told.forEach(turns::wake);
        return added;
    }

    /** To one endpoint that is held, whatever it asked for. */
    WebhookDeliveryId tell(WebhookEndpointId endpoint, Event event) {
        var delivery = row(endpoint, event);
        deliveries.keep(List.of(row(event)), clock.instant());
        deliveries.add(List.of(delivery), clock.instant());
        turns.wake(endpoint);
        return new WebhookDeliveryId(delivery.id());
    }

    private DeliveryRepository.EventRow row(Event event) {
        return new DeliveryRepository.EventRow(
                event.id().value(), event.type().word(), payload(event), event.timestamp());
    }

    private static DeliveryRepository.DeliveryRow row(WebhookEndpointId endpoint, Event event) {
        return new DeliveryRepository.DeliveryRow(
                WebhookDeliveryId.next().value(), endpoint.value(), event.id().value());
    }

    private String payload(Event event) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", event.type().word());
        payload.put("timestamp", event.timestamp().toString());
        payload.put("data", event.data());
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
