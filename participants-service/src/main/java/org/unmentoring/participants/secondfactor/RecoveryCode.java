package org.unmentoring.participants.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/** Ten random bytes in groups of letters and digits, for paper. They are far too many to guess, so a plain hash of them does. */
record RecoveryCode(String text) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final int AT_ONCE = 10;

    static List<RecoveryCode> make() {
        return Stream.generate(RecoveryCode::one).limit(AT_ONCE).toList();
    }

    private static RecoveryCode one() {
        var secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        var letters = new Base32().encodeToString(secret).toLowerCase(Locale.ROOT);
        return new RecoveryCode(String.join(
                "-",
                IntStream.range(0, letters.length() / GROUP)
                        .mapToObj(i -> letters.substring(i * GROUP, (i + 1) * GROUP))
                        .toList()));
    }

    /** However it was typed: with or without dashes and spaces, in capitals or not. */
    byte[] hash() {
        try {
            var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a recovery code"; // kept out of logs
    }
}
