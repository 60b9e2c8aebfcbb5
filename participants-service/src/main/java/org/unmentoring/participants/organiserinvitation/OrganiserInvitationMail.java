package org.unmentoring.participants.organiserinvitation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.link.MadeLink;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.notification.Notifications;

/** Mails the link that an invitation is accepted by, after the answer. The task knows no address. */
@ApplicationScoped
class OrganiserInvitationMail {
    private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("mail-organiser-invitation");

    private final SchedulerClient work;

    OrganiserInvitationMail(SchedulerClient work) {
        this.work = work;
    }

    void schedule(OrganiserInvitationId invitation, Instant now) {
        work.scheduleIfNotExists(DUE.instance(invitation.toString()).scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<Void> task(OrganiserInvitationService service, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> service.prepareMail(
                        OrganiserInvitationId.fromString(instance.getId()))
                .ifPresent(mail -> notifications.send("organise:" + mail.link().id(), mail.message())));
    }

    /** A mail with its link; every try makes a new link, since the token of the last one is nowhere kept. */
    record Mail(MadeLink link, Message message) {
        static Mail of(OrganiserInvitation invitation, String programme, MadeLink link) {
            return new Mail(
                    link,
                    new Message(
                            "organiser-invitation",
                            new Message.Recipient(
                                    invitation.name(), invitation.email().text(), invitation.language()),
                            Map.of("programme", programme, "link", link.address(), "minutes", link.minutes()),
                            "organise:" + invitation.id()));
        }
    }
}
