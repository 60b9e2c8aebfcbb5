package org.unmentoring.participants.signin;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.link.MadeLink;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.Person;

/** Mails a sign-in link, if there is somebody to sign in. All that depends on that happens here, after the answer. */
@ApplicationScoped
class SignInMail {
    record Asked(String email, Instant at) {}

    private static final TaskDescriptor<Asked> DUE = TaskDescriptor.of("mail-sign-in-link", Asked.class);

    private final SchedulerClient work;

    SignInMail(SchedulerClient work) {
        this.work = work;
    }

    void schedule(UUID request, Asked asked) {
        work.scheduleIfNotExists(DUE.instance(request.toString()).data(asked).scheduledTo(asked.at()));
    }

    @Produces
    @Singleton
    static Task<Asked> task(SignInService service, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> service.prepareMail(
                        instance.getId(), instance.getData())
                .ifPresent(mail -> notifications.send("sign-in:" + mail.link().id(), mail.message())));
    }

    /** A mail with its link; every try makes a new link, since the token of the last one is nowhere kept. */
    record Mail(MadeLink link, Message message) {
        static Mail of(String request, Person person, MadeLink link) {
            return new Mail(
                    link,
                    new Message(
                            "sign-in-link",
                            new Message.Recipient(
                                    person.name(),
                                    person.email(),
                                    person.description().language()),
                            Map.of("link", link.address(), "minutes", link.minutes()),
                            "sign-in:" + person.id() + ":" + request));
        }
    }
}
