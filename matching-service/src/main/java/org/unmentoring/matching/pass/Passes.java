package org.unmentoring.matching.pass;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/**
 * The passes in the links of our mails: whoever has one answers for this person in this match, and finds a time, without
 * signing in; nothing else. The same person and match always have the same pass, so that the same mail stays the same.
 */
@Singleton
public class Passes {
    /** Of a caller who came by a pass. */
    public static final String ROLE = "pass";

    private static final String HMAC = "HmacSHA256";
    private static final int IDS = 32;
    private static final int MARK = 16;

    private final PassKeys keys;
    private volatile byte[] key;

    Passes(PassKeys keys) {
        this.keys = keys;
    }

    void start(@Observes StartupEvent starting) {
        key = keys.only();
    }

    public String of(MatchId match, ParticipantId participant) {
        var ids = bytes(match.value(), participant.value());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(IDS + MARK).put(ids).put(mark(ids)).array());
    }

    /** @return nothing for one that is not ours */
    Optional<Pass> read(String text) {
        try {
            var pass = Base64.getUrlDecoder().decode(text);
            if (pass.length != IDS + MARK) return Optional.empty();
            var ids = Arrays.copyOf(pass, IDS);
            if (!MessageDigest.isEqual(mark(ids), Arrays.copyOfRange(pass, IDS, pass.length))) return Optional.empty();
            var uuids = ByteBuffer.wrap(ids);
            return Optional.of(new Pass(
                    new MatchId(new UUID(uuids.getLong(), uuids.getLong())),
                    new ParticipantId(new UUID(uuids.getLong(), uuids.getLong()))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID match, UUID participant) {
        return ByteBuffer.allocate(IDS)
                .putLong(match.getMostSignificantBits())
                .putLong(match.getLeastSignificantBits())
                .putLong(participant.getMostSignificantBits())
                .putLong(participant.getLeastSignificantBits())
                .array();
    }

    private byte[] mark(byte[] ids) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Arrays.copyOf(mac.doFinal(ids), MARK);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
