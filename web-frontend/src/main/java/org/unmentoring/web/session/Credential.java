package org.unmentoring.web.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * What a page needs to know of a person's token, or pass; the services check its signature whenever it is used.
 *
 * @param scheme as it is named to a service
 * @param session as participants-service knows it; null where there is none to end
 */
record Credential(String scheme, String text, String subject, Set<String> roles, Instant expiresAt, String session) {
    static Optional<Credential> read(String text) {
        return MailedPass.read(text).map(MailedPass::credential).or(() -> token(text));
    }

    private static Optional<Credential> token(String text) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setSkipAllValidators()
                    .build()
                    .processToClaims(text);
            var roles = new HashSet<>(claims.getStringListClaimValue("groups"));
            if (claims.hasClaim("second_factor")) roles.add(Roles.SECOND_STEP);
            var expires = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            return Optional.of(new Credential(
                    "Bearer",
                    text,
                    claims.getSubject(),
                    Set.copyOf(roles),
                    expires,
                    claims.getStringClaimValue("sid")));
        } catch (InvalidJwtException | MalformedClaimException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}
