package org.unmentoring.participants.token;

import io.smallrye.jwt.util.KeyUtils;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** A key that signs tokens from a moment on, and its public half as it is published. */
record SigningKey(RSAPrivateCrtKey key, PublicKey open, Jwk published, Instant from) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** @throws GeneralSecurityException when the text is no RSA private key (PKCS#8, PEM) */
    static SigningKey read(String pem, Instant from) throws GeneralSecurityException {
        if (!(KeyUtils.decodePrivateKey(pem) instanceof RSAPrivateCrtKey key))
            throw new GeneralSecurityException("no RSA private key");
        var open = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        var n = number(key.getModulus());
        var e = number(key.getPublicExponent());
        return new SigningKey(key, open, new Jwk("RSA", "sig", "RS256", thumbprint(n, e), n, e), from);
    }

    String kid() {
        return published.kid();
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** RFC 7638: the same key has the same id wherever it is computed. */
    private static String thumbprint(String n, String e) throws GeneralSecurityException {
        var canonical = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
        return BASE64.encodeToString(
                MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return "signing key " + kid(); // kept out of logs
    }
}
