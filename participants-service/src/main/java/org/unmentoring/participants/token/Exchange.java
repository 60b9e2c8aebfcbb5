package org.unmentoring.participants.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.tokens.OutsideIssuer;

/** A token of the issuer outside for one of ours (RFC 8693). Without a transaction: the issuer may be asked for its keys. */
@ApplicationScoped
class Exchange {
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String TYPES = "urn:ietf:params:oauth:token-type:";
    private static final Set<String> TAKEN = Set.of(TYPES + "id_token", TYPES + "access_token", TYPES + "jwt");

    private final OutsideIssuer issuer;
    private final OutsideSessions sessions;
    private final InstantSource clock;

    Exchange(OutsideIssuer issuer, OutsideSessions sessions, InstantSource clock) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.clock = clock;
    }

    boolean isAskedBy(TokenForm form) {
        return issuer.isTrusted() && GRANT.equals(form.grantType);
    }

    TokenGrant grant(TokenForm form, String userAgent) {
        if (form.subjectToken == null || !TAKEN.contains(form.subjectTokenType))
            throw TokenService.refused(
                    400, "subject-token-missing", "invalid_request", "Send subject_token and its subject_token_type.");
        var token = sessions.open(proved(form.subjectToken), userAgent)
                .orElseThrow(() -> TokenService.refused(
                        400,
                        "organises-nothing",
                        "invalid_grant",
                        "Nobody with this address, or without this role, organises a programme here."));
        return new TokenGrant(
                token.text(),
                "Bearer",
                Duration.between(clock.instant(), token.expiresAt()).toSeconds(),
                null,
                TYPES + "access_token");
    }

    private JwtClaims proved(String token) {
        try {
            return issuer.check(token);
        } catch (OutsideIssuer.NotGood refused) {
            if (refused.keysAreAway())
                throw Problem.of(503, "issuer-away", "The issuer's keys can't be reached at the moment.")
                        .retryAfter(Duration.ofSeconds(5));
            throw TokenService.refused(
                    400, "subject-token-not-good", "invalid_grant", "This token is not good, or not for us.");
        }
    }
}
