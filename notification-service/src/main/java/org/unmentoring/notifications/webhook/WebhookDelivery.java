package org.unmentoring.notifications.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unmentoring.notifications.courier.Receipt;

/** One event on its way to one endpoint. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WebhookDeliveryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "endpoint"))
    private WebhookEndpointId endpoint;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "event")
    private WebhookEvent event;

    private DeliveryStatus status;
    private int attempts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "posting_until")
    private Instant postingUntil;

    @Column(name = "last_tried_at")
    private Instant lastTriedAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_reason")
    private String lastReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    protected WebhookDelivery() {}

    /** What the endpoint answered, or didn't. */
    void tried(Receipt receipt, Instant now) {
        attempts++;
        lastTriedAt = now;
        lastStatus = receipt.status();
        lastReason = receipt.reason();
        postingUntil = null;
    }

    void delivered(Instant now) {
        status = DeliveryStatus.DELIVERED;
        deliveredAt = now;
        nextTryAt = null;
    }

    void tryAgain(Instant at) {
        status = DeliveryStatus.WAITING;
        nextTryAt = at;
    }

    void giveUp() {
        status = DeliveryStatus.FAILED;
        nextTryAt = null;
    }

    /** From the beginning, with all its tries. */
    void replay(Instant now) {
        attempts = 0;
        deliveredAt = null;
        tryAgain(now);
    }

    WebhookDeliveryId id() {
        return id;
    }

    WebhookEndpointId endpoint() {
        return endpoint;
    }

    WebhookEvent event() {
        return event;
    }

    int attempts() {
        return attempts;
    }

    DeliveryView view() {
        return new DeliveryView(
                id,
                event.id(),
                event.type(),
                event.happenedAt(),
                status,
                attempts,
                lastStatus,
                lastReason,
                createdAt,
                lastTriedAt,
                nextTryAt,
                deliveredAt);
    }
}
