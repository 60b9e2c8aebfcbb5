package org.unmentoring.matching.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unmentoring.matching.participants.EndedSessions.Entry;

@ApplicationScoped
class SessionService {

    /** Longer than two clocks may differ and a transaction may last. */
    static final Duration MARGIN = Duration.ofMinutes(2);

    private final SessionRepository sessions;

    SessionService(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** What ended before is known here; a little earlier, since what ended first may have been written last. */
    @Transactional
    Optional<Instant> knownUntil() {
        return sessions.latest().map(it -> it.minus(MARGIN));
    }

    @Transactional
    void enter(List<Entry> ended) {
        sessions.enter(ended);
    }
}
