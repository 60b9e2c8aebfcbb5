package org.unmentoring.participants.secondfactor;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.participant.Person;

/** So that nobody's second step changes without their hearing of it. */
@ApplicationScoped
class SecondFactorMail {
    record Changed(ParticipantId participant) {}

    private static final TaskDescriptor<Changed> TELL = TaskDescriptor.of("mail-second-factor-changed", Changed.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    SecondFactorMail(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    void schedule(ParticipantId participant) {
        work.scheduleIfNotExists(TELL.instance(TypedId.next().toString())
                .data(new Changed(participant))
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Changed> task(People people, Links links, Notifications notifications) {
        return Tasks.oneTime(TELL).onFailure(Retry.withBackOff()).execute((instance, context) -> people.with(
                        instance.getData().participant())
                .ifPresent(person -> notifications.send(
                        "second-factor:" + instance.getId(), message(person, links.page("/me/second-factor")))));
    }

    private static Message message(Person person, String page) {
        return new Message(
                "second-factor-changed",
                new Message.Recipient(
                        person.name(), person.email(), person.description().language()),
                Map.of("link", page),
                "second-factor:" + person.id());
    }
}
