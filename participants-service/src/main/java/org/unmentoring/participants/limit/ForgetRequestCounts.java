package org.unmentoring.participants.limit;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

class ForgetRequestCounts {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, RequestCounts counts) {
        return retention
                .of("request-counts", Quota.WINDOW.multipliedBy(2), Quota.WINDOW)
                .lookingEvery(Duration.ofMinutes(5))
                .forgottenBy(counts::forgetBefore);
    }
}
