package org.unmentoring.participants.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unmentoring.base.security.Roles;

/** A token is good for hours; whose session has ended, and who was erased, is refused at once nevertheless. */
@ApplicationScoped
class StillSignedIn implements SecurityIdentityAugmentor {
    private final GoodTokens tokens;

    StillSignedIn(GoodTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.hasRole(Roles.PARTICIPANT)
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var who = UUID.fromString(identity.getPrincipal().getName());
        if (!tokens.isGood(who, Sessions.named(identity))) throw new AuthenticationFailedException("ended or erased");
        return identity;
    }
}
