package org.unmentoring.participants.token;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that all tokens are signed with, and its public half as it is published. */
@Startup
@Singleton
class SigningKey {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final RSAPrivateCrtKey key;
    private final Jwk published;

    SigningKey(
            @ConfigProperty(name = "smallrye.jwt.sign.key") Optional<String> inline,
            @ConfigProperty(name = "smallrye.jwt.sign.key.location") Optional<String> location) {
        this.key = read(inline.or(() -> location.map(SigningKey::content)).orElseThrow(SigningKey::missing));
        this.published = publish(key);
    }

    RSAPrivateCrtKey key() {
        return key;
    }

    Jwk published() {
        return published;
    }

    private static String content(String location) {
        try {
            return Optional.ofNullable(ResourceUtils.readResource(location)).orElseThrow(SigningKey::missing);
        } catch (IOException e) {
            throw missing();
        }
    }

    private static RSAPrivateCrtKey read(String pem) {
        try {
            return (RSAPrivateCrtKey) KeyUtils.decodePrivateKey(pem);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw missing();
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "Set SMALLRYE_JWT_SIGN_KEY_LOCATION to a readable RSA private key (PKCS#8, PEM): tokens are signed with it.");
    }

    private static Jwk publish(RSAPrivateCrtKey key) {
        var n = number(key.getModulus());
        var e = number(key.getPublicExponent());
        return new Jwk("RSA", "sig", "RS256", thumbprint(n, e), n, e);
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** RFC 7638: the same key has the same id wherever it is computed. */
    private static String thumbprint(String n, String e) {
        try {
            var canonical = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
