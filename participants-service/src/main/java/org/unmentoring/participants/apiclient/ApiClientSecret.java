package org.unmentoring.participants.apiclient;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;

/** The hash of a secret: the secret itself is nowhere kept. */
@Entity
class ApiClientSecret {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientSecretId id;

    private short place;
    private byte[] hash;
    private Instant createdAt;
    private Instant lastUsedAt;

    protected ApiClientSecret() {}

    ApiClientSecret(ClientSecretId id, String secret, Instant now) {
        this.id = id;
        this.hash = hash(secret);
        this.createdAt = now;
    }

    void take(int free) {
        place = (short) free;
    }

    boolean isFirst() {
        return place == 1;
    }

    ClientSecretId id() {
        return id;
    }

    ApiClientView.SecretView view() {
        return new ApiClientView.SecretView(id, createdAt, lastUsedAt);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
