package org.unmentoring.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Makes text that nobody can read or change without the front end's secret. */
public final class Seal {
    private final SecretKey key;

    /** @param purpose so that what was sealed for one thing is nothing for another */
    public Seal(String secret, String purpose) {
        this.key = new SecretKeySpec(sha256(secret + purpose), "AES");
    }

    public String seal(String text) {
        try {
            var jwe = encryption();
            jwe.setPlaintext(text);
            return jwe.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What is inside, or empty when it is forged or of another secret. */
    public Optional<String> open(String sealed) {
        try {
            var jwe = encryption();
            jwe.setCompactSerialization(sealed);
            return Optional.of(jwe.getPlaintextString());
        } catch (JoseException unreadable) {
            return Optional.empty();
        }
    }

    private JsonWebEncryption encryption() {
        var jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKey(key);
        return jwe;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
