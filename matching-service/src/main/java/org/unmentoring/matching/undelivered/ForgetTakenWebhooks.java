package org.unmentoring.matching.undelivered;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

class ForgetTakenWebhooks {
    /** As long as notification-service keeps a delivery that it may be asked to replay. */
    private static final Duration KEPT = Duration.ofDays(31);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, UndeliveredRepository undelivered) {
        return retention.of("taken-webhooks", KEPT, KEPT).forgottenBy(undelivered::forgetTakenBefore);
    }
}
