package org.unmentoring.participants.registration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.link.MadeLink;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.notification.Notifications;

/** Mails the link that confirms an address. All that depends on who signs up happens here, after the answer. */
@ApplicationScoped
class ConfirmationMail {
    static final String REFERENCE = "registration:";

    private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("mail-confirmation-link");

    private final SchedulerClient work;

    ConfirmationMail(SchedulerClient work) {
        this.work = work;
    }

    void schedule(RegistrationId registration, Instant now) {
        work.scheduleIfNotExists(DUE.instance(registration.toString()).scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<Void> task(RegistrationService registrations, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> registrations
                .prepareMail(RegistrationId.fromString(instance.getId()))
                .ifPresent(mail -> notifications.send(REFERENCE + mail.link().id(), mail.message())));
    }

    /** A mail with its link; every try makes a new link, since the token of the last one is nowhere kept. */
    record Mail(MadeLink link, Message message) {
        static Mail of(Registration registration, String programme, MadeLink link) {
            return new Mail(
                    link,
                    new Message(
                            "confirm-address",
                            new Message.Recipient(
                                    registration.name(), registration.email().text(), registration.language()),
                            values(registration, programme, link),
                            REFERENCE + registration.id()));
        }

        private static Map<String, Object> values(Registration registration, String programme, MadeLink link) {
            var values = new HashMap<String, Object>(
                    Map.of("programme", programme, "link", link.address(), "minutes", link.minutes()));
            if (registration.isInvited()) values.put("invitedBy", registration.organisation());
            return values;
        }
    }
}
