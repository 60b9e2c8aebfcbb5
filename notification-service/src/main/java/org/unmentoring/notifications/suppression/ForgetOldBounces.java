package org.unmentoring.notifications.suppression;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

class ForgetOldBounces {
    private static final Logger LOG = Logger.getLogger(ForgetOldBounces.class);

    @Produces
    @Singleton
    Task<Void> forgetBounces(SuppressionRepository suppressions, SuppressionConfig config, InstantSource clock) {
        return Tasks.recurring("forget-old-bounces", FixedDelay.ofHours(6)).execute((instance, context) -> {
            var limit = clock.instant().minus(config.bouncedFor());
            var forgotten = QuarkusTransaction.requiringNew().call(() -> suppressions.forgetBounced(limit));
            if (forgotten > 0) LOG.infof("%d addresses that bounced may be tried again", forgotten);
        });
    }
}
