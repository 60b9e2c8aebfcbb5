package org.unmentoring.participants.session;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** A day after its token has run out nothing is left of a session. */
class ForgetOldSessions {
    private static final Duration KEPT = Duration.ofDays(1);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, SessionRepository sessions) {
        return retention
                .of("sessions", KEPT)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(sessions::forgetExpiredBefore);
    }
}
