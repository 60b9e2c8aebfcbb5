package org.unmentoring.participants.invitation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Of whoever does not answer nothing personal is kept. */
class ForgetInvitees {
    @Produces
    @Singleton
    Task<Void> forget(InvitationService service) {
        return Tasks.recurring("forget-invitees", FixedDelay.ofHours(6))
                .execute((instance, context) -> service.lapse());
    }
}
