package org.unmentoring.notifications.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, told in ids and plain words: who may hear it looks the rest up with rights of their own.
 *
 * @param programme that it happened in, or null
 * @param organisations whose people it is about
 * @param data what is told of it, all of it fit for everybody who may hear of it
 * @param partnersOnly it is news to the organisations alone: to everybody else it would be wrong, or none of their business
 */
public record Event(
        EventId id,
        EventType type,
        Instant timestamp,
        UUID programme,
        Set<UUID> organisations,
        Map<String, Object> data,
        boolean partnersOnly) {
    public Event(
            EventId id,
            EventType type,
            Instant timestamp,
            UUID programme,
            Set<UUID> organisations,
            Map<String, Object> data) {
        this(id, type, timestamp, programme, organisations, data, false);
    }

    /** Of nobody's programme: only operators and sister services hear of it. */
    public static Event of(EventType type, Instant timestamp, Map<String, Object> data) {
        return new Event(EventId.next(), type, timestamp, null, Set.of(), data);
    }
}
