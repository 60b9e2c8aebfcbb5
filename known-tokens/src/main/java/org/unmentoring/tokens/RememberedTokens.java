package org.unmentoring.tokens;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** As SmallRye checks tokens, and not twice within a minute. */
@ApplicationScoped
@Alternative
@Priority(1)
class RememberedTokens extends DefaultJWTCallerPrincipalFactory {
    private final KnownTokens known;

    RememberedTokens(KnownTokens known) {
        this.known = known;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        return known.who(token, () -> super.parse(token, expected));
    }
}
