package org.unmentoring.participants.registration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.notification.Notifications;

/** Tells that an address was confirmed: whoever unsubscribed before and joins anew wants mails again. */
@ApplicationScoped
class WantedAgain {
    private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("tell-address-confirmed");

    private final SchedulerClient work;

    WantedAgain(SchedulerClient work) {
        this.work = work;
    }

    void schedule(RegistrationId registration, Instant now) {
        work.scheduleIfNotExists(DUE.instance(registration.toString()).scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<Void> task(RegistrationService registrations, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> registrations
                .confirmedAddress(RegistrationId.fromString(instance.getId()))
                .ifPresent(notifications::confirmed));
    }
}
