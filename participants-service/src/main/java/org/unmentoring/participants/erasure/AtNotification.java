package org.unmentoring.participants.erasure;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.notification.Erased;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.Person;

/**
 * Tells notification-service who is erased, twice: at once, and again when nothing can be under way any more. Until then the
 * address waits in the task, since it is how that service knows people.
 */
@ApplicationScoped
class AtNotification {
    record Look(ErasureId erasure, Erased person, boolean last) {}

    private static final TaskDescriptor<Look> ERASE = TaskDescriptor.of("erase-at-notification", Look.class);

    private final SchedulerClient work;
    private final ErasureConfig config;
    private final InstantSource clock;

    AtNotification(SchedulerClient work, ErasureConfig config, InstantSource clock) {
        this.work = work;
        this.config = config;
        this.clock = clock;
    }

    /** @param found nobody when only the id is known any more */
    void erase(ErasureId erasure, ParticipantId participant, Optional<Person> found) {
        var person = new Erased(
                erasure.value(),
                participant.value(),
                found.map(Person::email).orElse(null),
                found.map(Person::name).orElse(null));
        var now = clock.instant();
        work.scheduleIfNotExists(ERASE.instance(TypedId.next().toString())
                .data(new Look(erasure, person, false))
                .scheduledTo(now));
        work.scheduleIfNotExists(ERASE.instance(TypedId.next().toString())
                .data(new Look(erasure, person, true))
                .scheduledTo(now.plus(config.secondLookAfter())));
    }

    @Produces
    @Singleton
    static Task<Look> task(Notifications notifications, ErasureService erasures) {
        return Tasks.oneTime(ERASE).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var look = instance.getData();
            erasures.didNotification(look.erasure(), notifications.erase(look.person()), look.last());
        });
    }
}
