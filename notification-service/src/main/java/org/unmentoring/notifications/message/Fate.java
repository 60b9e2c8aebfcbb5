package org.unmentoring.notifications.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventId;
import org.unmentoring.notifications.event.EventType;

/** What others are told of a message; the reference is how its sender finds whom it was for. */
record Fate(MessageId message, String reference, String template, UUID programme, UUID organisation, String reason) {
    Event event(EventType what, Instant now) {
        var data = new LinkedHashMap<String, Object>();
        data.put("message", message.toString());
        data.put("reference", reference);
        data.put("template", template);
        if (programme != null) data.put("programme", programme.toString());
        if (reason != null) data.put("reason", reason);
        return new Event(
                EventId.next(), what, now, programme, organisation == null ? Set.of() : Set.of(organisation), data);
    }
}
