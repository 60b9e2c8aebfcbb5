package org.unmentoring.matching.pass;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;

/** Who it is that shows a pass, told as a token would, so that nothing else needs to know of passes. */
@ApplicationScoped
class PassIdentity implements IdentityProvider<PassRequest> {
    static final String PASS = "pass";

    private final Passes passes;

    PassIdentity(Passes passes) {
        this.passes = passes;
    }

    @Override
    public Class<PassRequest> getRequestType() {
        return PassRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PassRequest request, AuthenticationRequestContext context) {
        return passes.read(request.text())
                .map(pass -> Uni.createFrom().item(identity(pass)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static SecurityIdentity identity(Pass pass) {
        var claims = new JwtClaims();
        claims.setSubject(pass.participant().toString());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRole(Passes.ROLE)
                .addAttribute(PASS, pass)
                .build();
    }
}
