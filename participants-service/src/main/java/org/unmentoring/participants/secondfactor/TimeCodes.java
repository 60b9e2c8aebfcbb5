package org.unmentoring.participants.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits, a new one every half minute (RFC 6238), as all usual apps make them: SHA-1 is what they have in common. */
final class TimeCodes {
    private static final SecureRandom CHANCE = new SecureRandom();
    /** RFC 4226, 4: as long as the hash. */
    private static final int BYTES = 20;
    /** The one before, for whoever types slowly, and the one after, for a phone whose clock is ahead. */
    private static final int NEIGHBOURS = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();

    private TimeCodes() {}

    static byte[] secret() {
        var secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return secret;
    }

    static String inLetters(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** As apps read it from a QR code. */
    static String address(byte[] secret, String account) {
        return "otpauth://totp/UnMentoring:%s?secret=%s&issuer=UnMentoring"
                .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), inLetters(secret));
    }

    /** @return which half minute's code it is, of those that are near and later than the last that was taken */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        var current = now.getEpochSecond() / STEP;
        var found = OptionalLong.empty();
        for (var step = current - NEIGHBOURS; step <= current + NEIGHBOURS; step++)
            if (same(code(secret, step), code) && step > last) found = OptionalLong.of(step);
        return found;
    }

    private static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
