package org.unmentoring.matching.pass;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;

/** Recognises a caller by {@code Authorization: Pass …}; all others are left to their tokens. */
@ApplicationScoped
class PassSignIn implements HttpAuthenticationMechanism {
    static final String PASS = "pass";
    private static final String SCHEME = "Pass ";

    private final Passes passes;

    PassSignIn(Passes passes) {
        this.passes = passes;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME))
            return Uni.createFrom().nullItem();
        return passes.read(header.substring(SCHEME.length()))
                .map(pass -> Uni.createFrom().item(identity(pass)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    /** As a token would tell it, so that nothing else needs to know of passes. */
    private static SecurityIdentity identity(Pass pass) {
        var claims = new JwtClaims();
        claims.setSubject(pass.participant().toString());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRole(Passes.ROLE)
                .addAttribute(PASS, pass)
                .build();
    }

    /** No challenge: the one for tokens names the usual way in. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
