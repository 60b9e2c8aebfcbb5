package org.unmentoring.tokens;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** Looks at tokens of the issuer outside before anybody else does; all others are left alone. */
@ApplicationScoped
class OutsideTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private final OutsideIssuer issuer;
    private final OutsideOrganisers organisers;

    OutsideTokens(OutsideIssuer issuer, OutsideOrganisers organisers) {
        this.issuer = issuer;
        this.organisers = organisers;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before SmallRye's, which has the default and refuses whatever is not a token of participants-service. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        return issuer.isMeantBy(token)
                ? context.runBlocking(() -> known(request))
                : Uni.createFrom().nullItem();
    }

    private SecurityIdentity known(TokenAuthenticationRequest request) {
        try {
            var claims = issuer.check(request.getToken().getToken());
            var organiser = organisers
                    .find(claims)
                    .orElseThrow(() -> new AuthenticationFailedException("organises nothing here"));
            var who = new DefaultJWTCallerPrincipal(ours(organiser, claims));
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(who)
                    .addRoles(organiser.roles())
                    .addCredential(request.getToken())
                    .build();
        } catch (OutsideIssuer.NotGood | MalformedClaimException refused) {
            throw new AuthenticationFailedException(refused);
        }
    }

    /** In our own words: nothing of the token outside is taken for a claim of ours. */
    private static JwtClaims ours(OutsideOrganisers.Organiser organiser, JwtClaims theirs)
            throws MalformedClaimException {
        var claims = new JwtClaims();
        claims.setSubject(organiser.id().toString());
        claims.setExpirationTime(theirs.getExpirationTime());
        claims.setStringListClaim("groups", List.copyOf(organiser.roles()));
        claims.setStringListClaim(
                "programmes",
                organiser.programmes().stream().map(UUID::toString).toList());
        return claims;
    }
}
