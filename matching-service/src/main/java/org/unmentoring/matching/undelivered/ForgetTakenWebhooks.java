package org.unmentoring.matching.undelivered;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

class ForgetTakenWebhooks {
    /** As long as notification-service keeps a delivery that it may be asked to replay. */
    private static final Duration KEPT = Duration.ofDays(31);

    @Produces
    @Singleton
    Task<Void> forgetTaken(UndeliveredRepository undelivered, InstantSource clock) {
        return Tasks.recurring("forget-taken-webhooks", FixedDelay.ofHours(6))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .run(() -> undelivered.forgetTakenBefore(clock.instant().minus(KEPT))));
    }
}
