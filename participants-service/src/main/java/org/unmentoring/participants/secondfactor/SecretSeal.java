package org.unmentoring.participants.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.unmentoring.participants.participant.ParticipantId;

/**
 * Encrypts what apps make codes from, for one person each: a row that is copied to another person opens nothing. No start
 * without the key.
 */
@Startup
@Singleton
class SecretSeal {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SHORTEST = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecretKeySpec key;

    SecretSeal(SecondFactorConfig config) {
        var secret = config.secret().orElse("");
        if (secret.length() < SHORTEST)
            throw new IllegalStateException("Set UNMENTORING_SECOND_FACTOR_SECRET to at least " + SHORTEST
                    + " secret characters: what organisers' apps make codes from is encrypted with it.");
        this.key = new SecretKeySpec(hmac(secret), "AES");
    }

    byte[] close(ParticipantId whose, byte[] secret) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        var closed = cipher(Cipher.ENCRYPT_MODE, whose, nonce, secret);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    byte[] open(ParticipantId whose, byte[] envelope) {
        return cipher(
                Cipher.DECRYPT_MODE,
                whose,
                Arrays.copyOf(envelope, NONCE),
                Arrays.copyOfRange(envelope, NONCE, envelope.length));
    }

    private byte[] cipher(int mode, ParticipantId whose, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.toString().getBytes(UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("UNMENTORING_SECOND_FACTOR_SECRET is not the one of before.", notOurs);
        }
    }

    private static byte[] hmac(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal("second factors".getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
