package org.unmentoring.notifications.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jboss.logging.Logger;

class ForgetOldDeliveries {
    private static final Logger LOG = Logger.getLogger(ForgetOldDeliveries.class);

    @Produces
    @Singleton
    Task<Void> forgetDeliveries(
            EndpointRepository endpoints, DeliveryRepository deliveries, WebhookConfig config, InstantSource clock) {
        return Tasks.recurring("forget-old-webhook-deliveries", FixedDelay.ofHours(6))
                .execute(
                        (instance, context) -> QuarkusTransaction.requiringNew().run(() -> {
                            var now = clock.instant();
                            endpoints.forgetSecretsExpiredBefore(now);
                            LOG.infof(
                                    "%d old webhook events forgotten",
                                    deliveries.forgetBefore(now.minus(config.kept())));
                        }));
    }
}
