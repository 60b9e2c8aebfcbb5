package org.unmentoring.participants;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An organiser's, with an app that makes codes. */
final class Phone {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private byte[] secret;
    private Instant scannedAt;

    void scan(String letters) {
        secret = new Base32().decode(letters);
        scannedAt = Instant.now();
    }

    /** @param later than the scan, by how many half minutes, so that no test depends on when the next one begins */
    String code(int later) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"),
                    scannedAt.plus(CODES.getTimeStep().multipliedBy(later)));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Response give(JsonPath session, int later) {
        return give(session, code(later));
    }

    static Response give(JsonPath session, String code) {
        return Journey.as(session.getString("accessToken"))
                .body(Map.of("code", code))
                .post("/v1/sessions/{id}/second-factor", session.getString("id"));
    }
}
