package org.unmentoring.participants.link;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** An expired link is of no use to anybody; a day later nothing is left of it. */
class ForgetOldLinks {
    private static final Duration KEPT = Duration.ofDays(1);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, LinkRepository links) {
        return retention
                .of("mailed-links", KEPT)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(links::forgetExpiredBefore);
    }
}
