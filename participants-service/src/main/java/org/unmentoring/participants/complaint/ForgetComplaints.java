package org.unmentoring.participants.complaint;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Whoever wants to know how one was answered has two years to ask. */
class ForgetComplaints {
    private static final Duration KEPT = Duration.ofDays(730);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, ComplaintRepository complaints) {
        return retention.of("answered-complaints", KEPT).forgottenBy(complaints::forgetAnsweredBefore);
    }
}
