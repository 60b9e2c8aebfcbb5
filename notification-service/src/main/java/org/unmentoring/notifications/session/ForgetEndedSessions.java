package org.unmentoring.notifications.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ForgetEndedSessions {
    @Produces
    @Singleton
    Task<Void> forget(SessionService sessions) {
        return Tasks.recurring("forget-ended-sessions", FixedDelay.ofHours(1))
                .execute((instance, context) -> sessions.forgetExpired());
    }
}
