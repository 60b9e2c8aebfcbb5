package org.unmentoring.participants.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.unmentoring.base.security.Roles;

/** A token is good for hours; whose session has ended, and who was erased, is refused at once nevertheless. */
@ApplicationScoped
class StillSignedIn implements SecurityIdentityAugmentor {
    /** When somebody was here last is told roughly, so that reading rarely writes. */
    private static final Duration ROUGHLY = Duration.ofMinutes(15);

    private final SessionRepository sessions;
    private final InstantSource clock;

    StillSignedIn(SessionRepository sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.hasRole(Roles.PARTICIPANT)
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        var who = UUID.fromString(identity.getPrincipal().getName());
        var session = Sessions.named(identity);
        QuarkusTransaction.requiringNew()
                .run(() -> session.ifPresentOrElse(it -> mustBeOpen(who, it), () -> {
                    if (sessions.isErased(who)) throw new AuthenticationFailedException("erased");
                }));
        return identity;
    }

    private void mustBeOpen(UUID who, UUID session) {
        var lastUse =
                sessions.lastUse(who, session).orElseThrow(() -> new AuthenticationFailedException("ended or erased"));
        Instant now = clock.instant();
        if (lastUse.plus(ROUGHLY).isBefore(now)) sessions.used(session, now);
    }
}
