package org.unmentoring.participants.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** A day after its token has run out nothing is left of a session. */
class ForgetOldSessions {
    private static final Duration KEPT = Duration.ofDays(1);

    @Produces
    @Singleton
    Task<Void> forget(Sessions sessions) {
        return Tasks.recurring("forget-old-sessions", FixedDelay.ofHours(1))
                .execute((instance, context) -> sessions.forgetOld(KEPT));
    }
}
