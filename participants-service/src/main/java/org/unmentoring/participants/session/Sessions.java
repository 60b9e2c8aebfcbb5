package org.unmentoring.participants.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.participant.ParticipantId;

/** Where people are signed in, and the end of it. The sisters are told: their answers to such a token end within seconds too. */
@ApplicationScoped
@Transactional
public class Sessions {
    /** The claim of a token that names its session. */
    public static final String CLAIM = "sid";

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final SessionRepository sessions;
    private final TellingNotification telling;
    private final Caller caller;
    private final InstantSource clock;

    Sessions(SessionRepository sessions, TellingNotification telling, Caller caller, InstantSource clock) {
        this.sessions = sessions;
        this.telling = telling;
        this.caller = caller;
        this.clock = clock;
    }

    public void opened(SessionId id, ParticipantId participant, Device device, Instant expiresAt) {
        sessions.persist(new OpenedSession(id, participant, device, clock.instant(), expiresAt));
    }

    public Page<SessionView> mine(SecurityIdentity identity, PageRequest page) {
        var current = named(identity);
        return Page.of(sessions.open(me(), clock.instant(), page), page, it -> it.id()
                        .value())
                .map(it -> it.view(current.filter(it.id().value()::equals).isPresent()));
    }

    public void endMine(SessionId id) {
        end(sessions.held(me(), id).orElseThrow(Problem::notFound));
    }

    public void endAllMine() {
        endAllOf(me());
    }

    public void endAllOf(ParticipantId participant) {
        sessions.openAndHeld(participant, clock.instant()).forEach(this::end);
    }

    /** All but this one. */
    public void endOthersOf(ParticipantId participant, SessionId kept) {
        sessions.openAndHeld(participant, clock.instant()).stream()
                .filter(session -> !session.id().equals(kept))
                .forEach(this::end);
    }

    /** That its person has given a code too. */
    public void proven(SessionId id) {
        sessions.findById(id).proven(clock.instant());
    }

    public boolean isProven(SessionId id) {
        return sessions.findByIdOptional(id).filter(OpenedSession::isProven).isPresent();
    }

    public Instant expiresAt(SessionId id) {
        return sessions.findById(id).expiresAt();
    }

    /** The one that asks; none for a program's token. */
    public Optional<SessionId> current(SecurityIdentity identity) {
        return named(identity).map(SessionId::new);
    }

    Page<EndedSession> ended(Instant since, PageRequest page) {
        var ended = sessions.ended(since == null ? Instant.EPOCH : since, clock.instant(), page);
        return Page.of(ended, page, it -> it.id().value()).map(OpenedSession::ended);
    }

    /** With the person goes all that tells when they were here; who was erased is refused by the ledger of erasures. */
    public int forget(ParticipantId participant) {
        return sessions.forget(participant);
    }

    static Optional<UUID> named(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<String>getClaim(CLAIM)).map(UUID::fromString)
                : Optional.empty();
    }

    private void end(OpenedSession session) {
        if (!session.end(clock.instant())) return;
        telling.that(session.ended());
        LOG.infof("session %s ended", session.id());
    }

    private ParticipantId me() {
        return new ParticipantId(caller.id());
    }
}
