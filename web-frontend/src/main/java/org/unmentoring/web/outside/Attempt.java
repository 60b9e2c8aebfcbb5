package org.unmentoring.web.outside;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * One attempt to sign in elsewhere, kept in a sealed cookie of the browser that makes it: an answer that another browser
 * asked for is nobody's (state), an old token is no answer (nonce), and a code is of no use to who reads it (PKCE, RFC 7636).
 */
record Attempt(String state, String nonce, String verifier, Instant until) {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;
    private static final int PARTS = 4;

    static Attempt begin(Instant now) {
        return new Attempt(random(), random(), random(), now.plus(LIFE));
    }

    static Optional<Attempt> read(String text) {
        var parts = text.split(" ");
        return parts.length == PARTS
                ? Optional.of(
                        new Attempt(parts[0], parts[1], parts[2], Instant.ofEpochSecond(Long.parseLong(parts[3]))))
                : Optional.empty();
    }

    String text() {
        return String.join(" ", state, nonce, verifier, String.valueOf(until.getEpochSecond()));
    }

    String challenge() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    boolean isAnsweredBy(String given, Instant now) {
        return given != null
                && until.isAfter(now)
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "an attempt to sign in"; // kept out of logs
    }
}
