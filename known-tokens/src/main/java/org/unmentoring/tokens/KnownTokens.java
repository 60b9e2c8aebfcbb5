package org.unmentoring.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;

/**
 * A token that was found good is not checked again for a minute: its signature says the same each time, and costs more than
 * most of what it is shown for. Whether its session has ended and its person is still there is asked elsewhere, each time.
 */
@Singleton
public class KnownTokens {
    /** What it takes to find a token good. */
    public interface Check {
        JWTCallerPrincipal who() throws ParseException;
    }

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    // By hashes, so that no picture of the memory holds tokens for longer than their requests last.
    private final Cache<ByteBuffer, JWTCallerPrincipal> good =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final InstantSource clock;

    KnownTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws ParseException what the check throws; a token that is not good is not remembered */
    public JWTCallerPrincipal who(String token, Check check) throws ParseException {
        var hash = hash(token);
        var known = good.getIfPresent(hash);
        if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) return known;
        var who = check.who();
        good.put(hash, who);
        return who;
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
