package org.unmentoring.notifications.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

@ApplicationScoped
class SessionService {
    /** Longer than two clocks may differ. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final SessionRepository sessions;
    private final InstantSource clock;

    SessionService(SessionRepository sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    void ended(SessionId session, EndedSession ended) {
        sessions.enter(session, ended.expiresAt());
    }

    @Transactional
    void forgetExpired() {
        sessions.forgetExpiredBefore(clock.instant().minus(MARGIN));
    }
}
