package org.unmentoring.participants.invitation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;

/**
 * Asks people, after the commit, whether they want to take part: a few at a time, so that ten thousand invitations do not stand
 * before somebody who waits for a link to sign in. Belongs to the transaction at hand. What a partner sends meanwhile waits in
 * line as work of its own: the one before it may just be ending, and would not see it.
 */
@ApplicationScoped
class Asking {
    private static final TaskDescriptor<Tenant.Place> DUE = TaskDescriptor.of("ask-invited-people", Tenant.Place.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    static final int AT_ONCE = 100;

    private final SchedulerClient work;
    private final InstantSource clock;

    Asking(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    void schedule(Tenant.Place place) {
        work.scheduleIfNotExists(
                DUE.instance(line(place) + TypedId.next()).data(place).scheduledTo(clock.instant()));
    }

    private static String line(Tenant.Place place) {
        return place.organisation() + ":" + place.programme() + ":";
    }

    @Produces
    @Singleton
    static Task<Tenant.Place> task(InvitationService service, InvitationRepository invitations) {
        return Tasks.custom(DUE).onFailure(Retry.withBackOff()).execute((due, context) -> {
            var first = invitations.isFirstInLine(DUE.getTaskName(), line(due.getData()), due.getId());
            return first && service.ask(due.getData()) < AT_ONCE
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(PAUSE));
        });
    }
}
