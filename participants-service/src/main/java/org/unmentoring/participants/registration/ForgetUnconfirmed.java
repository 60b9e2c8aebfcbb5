package org.unmentoring.participants.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Of an address that nobody confirmed nothing is kept. */
class ForgetUnconfirmed {
    private static final Duration KEPT = RegistrationService.WORTH_A_MAIL.multipliedBy(2);

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, RegistrationService registrations) {
        return retention
                .of("unconfirmed-sign-ups", KEPT, RegistrationService.WORTH_A_MAIL)
                .forgottenBy(registrations::forgetUnconfirmed);
    }
}
