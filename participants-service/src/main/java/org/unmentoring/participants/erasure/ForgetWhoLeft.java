package org.unmentoring.participants.erasure;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Whoever has left all programmes can come back by one tap for two years. Then they are erased, as if they had asked. */
class ForgetWhoLeft {
    private static final Duration KEPT = Duration.ofDays(730);
    private static final Duration COME_BACK_WITHIN = Duration.ofDays(30);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, Departed departed) {
        return retention.of("people-who-left", KEPT, COME_BACK_WITHIN).forgottenBy(Departed.AT_ONCE, departed::erase);
    }
}
