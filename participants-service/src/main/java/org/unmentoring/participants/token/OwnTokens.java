package org.unmentoring.participants.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.unmentoring.tokens.KnownTokens;

/** Whoever signs the tokens need not fetch the keys to check them with. */
@ApplicationScoped
@Alternative
@Priority(2)
class OwnTokens extends JWTCallerPrincipalFactory {
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();
    private final SigningKeys keys;
    private final KnownTokens known;

    OwnTokens(SigningKeys keys, KnownTokens known) {
        this.keys = keys;
        this.known = known;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        // The key is looked for each time: with one that was taken away its tokens go at once.
        var key = keys.called(kid(token)).orElseThrow(() -> new ParseException("no such key"));
        return known.who(token, () -> {
            var withKey = new JWTAuthContextInfo(expected);
            withKey.setPublicVerificationKey(key.open());
            return new DefaultJWTCallerPrincipal(parser.parse(token, withKey).getJwtClaims());
        });
    }

    private static String kid(String token) throws ParseException {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        } catch (JoseException unreadable) {
            throw new ParseException("no token");
        }
    }
}
