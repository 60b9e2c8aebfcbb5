package org.unmentoring.web.session;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.unmentoring.web.neighbour.ParticipantId;

/** Who is looking at the page, if they have signed in. */
@RequestScoped
public class Session {
    static final String ID = "session";

    private final SecurityIdentity identity;

    Session(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who came by a link in a mail has not. */
    public boolean signedIn() {
        return !identity.isAnonymous() && !identity.hasRole(Roles.PASS);
    }

    public boolean organiser() {
        return identity.hasRole(Roles.ORGANISER);
    }

    /** Somebody who organises and has not given a code yet. */
    public boolean wantsSecondStep() {
        return identity.hasRole(Roles.SECOND_STEP);
    }

    public ParticipantId participant() {
        return ParticipantId.fromString(identity.getPrincipal().getName());
    }

    public boolean isOf(ParticipantId person) {
        return signedIn() && participant().equals(person);
    }

    /** What participants-service knows this session by. */
    public Optional<String> id() {
        return signedIn() ? identity.getAttribute(ID) : Optional.empty();
    }

    /** As a service wants to read it. */
    Optional<String> authorization() {
        return Optional.ofNullable(identity.getCredential(TokenCredential.class))
                .map(credential -> credential.getType() + " " + credential.getToken());
    }
}
