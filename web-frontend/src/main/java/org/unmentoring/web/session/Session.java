package org.unmentoring.web.session;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.unmentoring.web.neighbour.ParticipantId;

/** Who is looking at the page, if they have signed in. */
@RequestScoped
public class Session {
    private final SecurityIdentity identity;

    Session(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public boolean organiser() {
        return identity.hasRole(Roles.ORGANISER);
    }

    public ParticipantId participant() {
        return ParticipantId.fromString(identity.getPrincipal().getName());
    }

    Optional<String> token() {
        return Optional.ofNullable(identity.getCredential(TokenCredential.class))
                .map(TokenCredential::getToken);
    }
}
