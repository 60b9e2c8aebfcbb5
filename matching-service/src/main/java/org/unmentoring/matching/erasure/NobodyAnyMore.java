package org.unmentoring.matching.erasure;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.pass.Passes;

/** Who was erased is signed out: a session lasts for hours, a mail's link for ever, and opens the names of whom they met. */
@ApplicationScoped
class NobodyAnyMore implements SecurityIdentityAugmentor {

    private final ErasureService erasures;

    NobodyAnyMore(ErasureService erasures) {
        this.erasures = erasures;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.hasRole(Roles.PARTICIPANT) || identity.hasRole(Passes.ROLE)
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var who = UUID.fromString(identity.getPrincipal().getName());
        if (erasures.unknown(List.of(who)).isEmpty()) {
            throw new AuthenticationFailedException("erased");
        }
        return identity;
    }
}
