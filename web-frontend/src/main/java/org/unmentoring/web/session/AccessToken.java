package org.unmentoring.web.session;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** What a page needs to know of the token; the services check its signature whenever it is used. */
record AccessToken(String text, String subject, Set<String> roles, Instant expiresAt) {
    static Optional<AccessToken> read(String text) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .build()
                    .processToClaims(text);
            var roles = claims.getStringListClaimValue("groups");
            var expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            return Optional.of(new AccessToken(text, claims.getSubject(), Set.copyOf(roles), expires));
        } catch (InvalidJwtException | MalformedClaimException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}
