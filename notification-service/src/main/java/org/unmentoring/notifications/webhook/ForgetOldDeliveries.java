package org.unmentoring.notifications.webhook;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

class ForgetOldDeliveries {
    @Produces
    @Singleton
    Task<Void> forgetDeliveries(Retention retention, DeliveryRepository deliveries, WebhookConfig config) {
        return retention.of("webhook-events", config.kept()).forgottenBy(deliveries::forgetBefore);
    }

    /** What was replaced is good until it runs out, and then for nothing. */
    @Produces
    @Singleton
    Task<Void> forgetSecrets(Retention retention, EndpointRepository endpoints) {
        return retention.of("webhook-secrets", Duration.ZERO).forgottenBy(endpoints::forgetSecretsExpiredBefore);
    }
}
