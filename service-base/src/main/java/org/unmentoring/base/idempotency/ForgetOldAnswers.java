package org.unmentoring.base.idempotency;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

class ForgetOldAnswers {
    /** Longer than any of our own retries waits, short enough to keep nothing for nobody. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Produces
    @Singleton
    Task<Void> forget(Answers answers, InstantSource clock) {
        return Tasks.recurring("forget-old-answers", FixedDelay.ofHours(6))
                .execute((instance, context) ->
                        answers.forgetBefore(clock.instant().minus(KEPT)));
    }
}
