package org.unmentoring.matching.session;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Once the tokens of an ended session have run out, nobody needs to know that it ended. */
class ForgetEndedSessions {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, SessionRepository sessions) {
        return retention
                .of("ended-sessions", SessionService.MARGIN, SessionService.MARGIN)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(sessions::forgetExpiredBefore);
    }
}
