package org.unmentoring.participants.invitation;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.retention.Retention;

/** Of whoever does not answer nothing personal is kept. */
class ForgetInvitees {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, InvitationService service) {
        return retention
                .of("unanswered-invitations", InvitationService.ANSWERED_WITHIN)
                .forgottenBy(InvitationService.AT_ONCE, service::lapse);
    }
}
