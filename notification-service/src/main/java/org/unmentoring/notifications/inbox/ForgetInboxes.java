package org.unmentoring.notifications.inbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Mails in inboxes are kept as long as the words of any message. */
class ForgetInboxes {
    private static final Logger LOG = Logger.getLogger(ForgetInboxes.class);

    @Produces
    @Singleton
    Task<Void> forgetInboxes(
            InboxRepository mails,
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.message.kept-for", defaultValue = "P7D") Duration keptFor) {
        return Tasks.recurring("forget-mails-in-inboxes", FixedDelay.ofHours(1)).execute((instance, context) -> {
            var limit = clock.instant().minus(keptFor);
            var forgotten = QuarkusTransaction.requiringNew().call(() -> mails.forgetKeptBefore(limit));
            if (forgotten > 0) LOG.infof("%d mails in inboxes forgotten", forgotten);
        });
    }
}
