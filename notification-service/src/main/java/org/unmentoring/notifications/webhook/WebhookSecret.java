package org.unmentoring.notifications.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What an endpoint's deliveries are signed with. It must be known to sign, so unlike a password it is not hashed. */
@Entity
@Table(name = "webhook_secret")
class WebhookSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WebhookSecretId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "endpoint"))
    private WebhookEndpointId endpoint;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected WebhookSecret() {}

    WebhookSecret(WebhookEndpointId endpoint, String secret, Instant now) {
        this.id = WebhookSecretId.next();
        this.endpoint = endpoint;
        this.secret = secret;
        this.createdAt = now;
    }

    static WebhookSecret made(WebhookEndpointId endpoint, Instant now) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(endpoint, PREFIX + Base64.getEncoder().encodeToString(bytes), now);
    }

    void expire(Instant at) {
        if (expiresAt == null || expiresAt.isAfter(at)) expiresAt = at;
    }

    boolean isLive(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }

    String text() {
        return secret;
    }

    SecretView shown() {
        return new SecretView(id, secret, createdAt);
    }
}
