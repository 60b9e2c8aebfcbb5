package org.unmentoring.notifications.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/** One person for each address, whatever its case or Unicode form. */
final class AddressHash {
    private AddressHash() {}

    static byte[] of(String email) {
        try {
            var one = Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(one.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
