package org.unmentoring.participants.token;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the secrets of partners' clients out of their ids and a key that only this service has. So nothing that is kept, an
 * answer kept for a repeated request included, holds one, and yet the repeated request gets the same.
 */
@Singleton
public class ClientSecrets {
    private static final String HMAC = "HmacSHA256";
    private final SecretKeySpec key;

    ClientSecrets(SigningKeys signing) {
        this.key = new SecretKeySpec(
                hmac(new SecretKeySpec(signing.first().getEncoded(), HMAC), "secrets of partners' clients"), HMAC);
    }

    /** @param test so that everybody can see what it is for, a leaked one included */
    public String of(UUID id, boolean test) {
        return (test ? "ums_test_" : "ums_")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, id.toString()));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(key);
            return hmac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
