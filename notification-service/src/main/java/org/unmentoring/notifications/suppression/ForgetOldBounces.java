package org.unmentoring.notifications.suppression;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.retention.Retention;

/** Addresses that bounced may be tried again. */
class ForgetOldBounces {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, SuppressionRepository suppressions, SuppressionConfig config) {
        return retention.of("bounced-addresses", config.bouncedFor()).forgottenBy(suppressions::forgetBounced);
    }
}
