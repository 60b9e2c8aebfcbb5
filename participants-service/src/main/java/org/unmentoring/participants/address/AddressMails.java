package org.unmentoring.participants.address;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.link.MadeLink;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.Person;
import org.unmentoring.participants.text.Email;

/** A link to the new address, and a word to the old one, so that nobody is moved without hearing of it. After the answer. */
@ApplicationScoped
class AddressMails {
    record Asked(ParticipantId participant) {}

    private static final TaskDescriptor<Asked> DUE = TaskDescriptor.of("mail-address-change", Asked.class);

    private final SchedulerClient work;

    AddressMails(SchedulerClient work) {
        this.work = work;
    }

    void schedule(ParticipantId participant, Instant now) {
        work.scheduleIfNotExists(DUE.instance(TypedId.next().toString())
                .data(new Asked(participant))
                .scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<Asked> task(AddressService service, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> service.prepareMails(
                        instance.getData().participant())
                .ifPresent(mails -> {
                    notifications.send("address-change:" + mails.link().id(), mails.toOld());
                    notifications.send("new-address:" + mails.link().id(), mails.toNew());
                }));
    }

    /** Nothing in the one tells who else is written to, for each may be read by somebody else. */
    record Mails(MadeLink link, Message toNew, Message toOld) {
        static Mails of(Person person, Email email, MadeLink link, String page) {
            return new Mails(
                    link,
                    message("confirm-new-address", "new-address:", person, email.text(), link.address(), link),
                    message("address-changing", "address-change:", person, person.email(), page, link));
        }

        private static Message message(
                String template, String about, Person person, String email, String address, MadeLink link) {
            return new Message(
                    template,
                    new Message.Recipient(
                            person.name(), email, person.description().language()),
                    Map.of("link", address, "minutes", link.minutes()),
                    about + person.id());
        }
    }
}
