package org.unmentoring.tokens;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Judges tokens of the issuer outside. What it says of a token holds for its signature, issuer, audience and time. */
@Startup
@Singleton
public class OutsideIssuer {
    /** The token is not good. Its cause is an IOException where the keys can't be reached, so that nobody can tell. */
    public static class NotGood extends Exception {
        NotGood(Throwable cause) {
            super("not a good token of the issuer outside", cause);
        }

        public boolean keysAreAway() {
            for (var cause = getCause(); cause != null; cause = cause.getCause())
                if (cause instanceof IOException) return true;
            return false;
        }
    }

    private static final int SECONDS_THAT_CLOCKS_DIFFER = 30;
    private static final int LONGEST = 16_000;
    private static final Set<String> BY_KEY_PAIR =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    private final IssuerConfig config;
    private final OutsideKeys keys;
    private final InstantSource clock;

    OutsideIssuer(IssuerConfig config, OutsideKeys keys, InstantSource clock) {
        this.config = config;
        this.keys = keys;
        this.clock = clock;
        if (config.issuer().isEmpty()) return;
        config.issuer().ifPresent(OutsideKeys::mustBeSafe);
        config.jwksUrl().ifPresent(OutsideKeys::mustBeSafe);
        if (config.audience().filter(it -> !it.isEmpty()).isEmpty())
            throw new IllegalStateException("Set UNMENTORING_OIDC_AUDIENCE: tokens made for others are not for us.");
        if (!BY_KEY_PAIR.containsAll(config.algorithms()))
            throw new IllegalStateException("UNMENTORING_OIDC_ALGORITHMS may have " + BY_KEY_PAIR + " only.");
    }

    public boolean isTrusted() {
        return config.issuer().isPresent();
    }

    /** By what it says of itself: nothing is believed yet. */
    public boolean isMeantBy(String token) {
        if (config.issuer().isEmpty() || token == null || token.length() > LONGEST) return false;
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .build()
                    .processToClaims(token);
            return config.issuer().get().equals(claims.getIssuer());
        } catch (InvalidJwtException | MalformedClaimException unreadable) {
            return false;
        }
    }

    /** May ask the issuer for its keys, so never within a transaction. */
    public JwtClaims check(String token) throws NotGood {
        if (!isMeantBy(token)) throw new NotGood(null);
        try {
            return new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                            ConstraintType.PERMIT, config.algorithms().toArray(String[]::new)))
                    .setVerificationKeyResolver(keys.resolver())
                    .setExpectedIssuer(config.issuer().orElseThrow())
                    .setExpectedAudience(config.audience().orElse(List.of()).toArray(String[]::new))
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setAllowedClockSkewInSeconds(SECONDS_THAT_CLOCKS_DIFFER)
                    .setEvaluationTime(NumericDate.fromSeconds(clock.instant().getEpochSecond()))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException | IOException refused) {
            throw new NotGood(refused);
        }
    }
}
