package org.unmentoring.participants.organiserinvitation;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

/** Once its link has run out. */
class ForgetOrganiserInvitations {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, OrganiserInvitationRepository invitations) {
        return retention
                .of("organiser-invitations", Duration.ZERO)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(invitations::forgetExpiredBefore);
    }
}
