package org.unmentoring.participants.organiserinvitation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ForgetOrganiserInvitations {
    @Produces
    @Singleton
    Task<Void> forget(OrganiserInvitationService service) {
        return Tasks.recurring("forget-organiser-invitations", FixedDelay.ofHours(1))
                .execute((instance, context) -> service.forgetExpired());
    }
}
