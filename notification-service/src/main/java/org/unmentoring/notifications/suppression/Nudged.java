package org.unmentoring.notifications.suppression;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventId;
import org.unmentoring.notifications.event.EventType;

/** Somebody who is in a programme, as its sequences know them. */
record Nudged(String person, UUID programme, UUID organisation) {
    Event unsubscribed(Instant now) {
        return new Event(
                EventId.next(),
                EventType.PERSON_UNSUBSCRIBED,
                now,
                programme,
                organisation == null ? Set.of() : Set.of(organisation),
                Map.of("participant", person, "programme", programme.toString()));
    }
}
