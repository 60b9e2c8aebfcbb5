package org.unmentoring.base.idempotency;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

class ForgetOldAnswers {
    /** Longer than any of our own retries waits, short enough to keep nothing for nobody. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration LONGEST_RETRY = Duration.ofDays(1);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, Answers answers) {
        return retention.of("stored-answers", KEPT, LONGEST_RETRY).forgottenBy(answers::forgetBefore);
    }
}
