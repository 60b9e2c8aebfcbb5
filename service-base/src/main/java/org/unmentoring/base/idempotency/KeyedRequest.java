package org.unmentoring.base.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key that the request at hand carries, and the fingerprint of what it asks. */
@RequestScoped
class KeyedRequest {
    private final MessageDigest digest = sha256();
    private String key;

    void take(String key, String operation) {
        this.key = key;
        digest.update(operation.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    InputStream read(InputStream body) {
        return new DigestInputStream(body, digest);
    }

    String key() {
        return key;
    }

    String fingerprint() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
