package org.unmentoring.notifications.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Marks what leaves in mails so that only we can have made it. Each purpose has a key of its own, made from the one secret. */
@Singleton
public class Seal {
    private static final int SHORTEST = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealConfig config;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /** With their keys read, which costs as much as a mark; each mark is made by a copy. */
    private final Map<String, Mac> markers = new ConcurrentHashMap<>();

    Seal(SealConfig config) {
        if (config.secret().length() < SHORTEST)
            throw new IllegalStateException("UNMENTORING_MAIL_SEAL_SECRET has less than 16 characters.");
        this.config = config;
    }

    /** @return a mark of so many bytes (32 at most) */
    public byte[] mark(String purpose, byte[] content, int bytes) {
        return Arrays.copyOf(
                copy(markers.computeIfAbsent(purpose, it -> mac(key(it)))).doFinal(content), bytes);
    }

    public boolean bears(String purpose, byte[] content, byte[] mark) {
        return MessageDigest.isEqual(mark(purpose, content, mark.length), mark);
    }

    /** Closes a text so that nobody else can read or change it. The same text always makes the same envelope, as the same mail must. */
    public byte[] close(String purpose, String text) {
        var nonce = mark(purpose + " nonce", text.getBytes(UTF_8), NONCE);
        var closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(UTF_8))
                .orElseThrow();
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /** @return nothing for an envelope that is not ours */
    public Optional<String> open(String purpose, byte[] envelope) {
        if (envelope.length < NONCE + TAG_BITS / 8) return Optional.empty();
        var closed = Arrays.copyOfRange(envelope, NONCE, envelope.length);
        return cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(envelope, NONCE), closed)
                .map(open -> new String(open, UTF_8));
    }

    private Optional<byte[]> cipher(int mode, String purpose, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] key(String purpose) {
        return keys.computeIfAbsent(purpose, it -> hmac(config.secret().getBytes(UTF_8), it.getBytes(UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        return mac(key).doFinal(content);
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mac copy(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
