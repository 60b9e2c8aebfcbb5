package org.unmentoring.matching.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.pass.Passes;

/** A token is good for hours, a mail's link for ever; who was erased, or has ended the session, is refused nevertheless. */
@ApplicationScoped
class StillSignedIn implements SecurityIdentityAugmentor {

    private final GoodTokens tokens;

    StillSignedIn(GoodTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.hasRole(Roles.PARTICIPANT) || identity.hasRole(Passes.ROLE)
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var session = Optional.ofNullable(token.<String>getClaim("sid")).map(UUID::fromString);
        if (!tokens.isGood(UUID.fromString(token.getName()), session)) {
            throw new AuthenticationFailedException("ended or erased");
        }
        return identity;
    }
}
