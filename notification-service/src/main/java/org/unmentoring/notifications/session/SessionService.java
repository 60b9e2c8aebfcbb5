package org.unmentoring.notifications.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

@ApplicationScoped
class SessionService {
    /** Longer than two clocks may differ. */
    static final Duration MARGIN = Duration.ofMinutes(2);

    private final SessionRepository sessions;

    SessionService(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Transactional
    void ended(SessionId session, EndedSession ended) {
        sessions.enter(session, ended.expiresAt());
    }
}
