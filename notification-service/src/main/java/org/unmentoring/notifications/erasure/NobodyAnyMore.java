package org.unmentoring.notifications.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unmentoring.base.security.Roles;

/** Who was erased is signed out: a session lasts for hours, and an organiser's opens what others are sent. */
@ApplicationScoped
class NobodyAnyMore implements SecurityIdentityAugmentor {
    private final ErasureRepository erasures;

    NobodyAnyMore(ErasureRepository erasures) {
        this.erasures = erasures;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.hasRole(Roles.PARTICIPANT)
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var who = UUID.fromString(identity.getPrincipal().getName());
        if (QuarkusTransaction.requiringNew().call(() -> erasures.isErased(who)))
            throw new AuthenticationFailedException("erased");
        return identity;
    }
}
