package org.unmentoring.notifications.inbox;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.base.retention.Retention;

/** Mails in inboxes are kept as long as the words of any message. */
class ForgetInboxes {
    @Produces
    @Singleton
    Task<Void> forget(
            Retention retention,
            InboxRepository mails,
            @ConfigProperty(name = "unmentoring.message.kept-for", defaultValue = "P7D") Duration keptFor) {
        return retention
                .of("test-mails", keptFor)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(mails::forgetKeptBefore);
    }
}
