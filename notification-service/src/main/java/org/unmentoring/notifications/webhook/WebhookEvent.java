package org.unmentoring.notifications.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unmentoring.notifications.event.EventId;
import org.unmentoring.notifications.event.EventType;

/** An event that somebody wanted, as the text that is signed. */
@Entity
@Table(name = "webhook_event")
class WebhookEvent {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EventId id;

    private String type;
    private String payload;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected WebhookEvent() {}

    EventId id() {
        return id;
    }

    EventType type() {
        return EventType.of(type);
    }

    String payload() {
        return payload;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
