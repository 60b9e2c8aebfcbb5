package org.unmentoring.participants.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Of an address that nobody confirmed nothing is kept. */
class ForgetUnconfirmed {
    @Produces
    @Singleton
    static Task<Void> task(RegistrationService registrations) {
        return Tasks.recurring("forget-unconfirmed-registrations", FixedDelay.ofHours(6))
                .execute((instance, context) -> registrations.forgetUnconfirmed());
    }
}
