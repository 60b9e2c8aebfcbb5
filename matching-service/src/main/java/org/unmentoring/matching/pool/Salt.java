package org.unmentoring.matching.pool;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.unmentoring.matching.draw.Sha256;
import org.unmentoring.matching.ids.ParticipantId;

/** 32 bytes of chance, fresh for each draw, that put its people in an order nobody can foresee or guess afterwards. */
record Salt(byte[] bytes) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";

    static Salt fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    /** In a sandbox a seed can be chosen, and the same seed and people must give the same draw. */
    static Salt of(String chosenSeed) {
        return new Salt(HexFormat.of().parseHex(Sha256.hex("salt " + chosenSeed)));
    }

    Mac mac() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** HMAC-SHA256 of the id's text: who is smaller comes first. */
    static byte[] order(Mac mac, ParticipantId person) {
        return mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
