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
 * before somebody who waits for a link to sign in. Belongs to the transaction at hand.
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
                DUE.instance(TypedId.next().toString()).data(place).scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Tenant.Place> task(InvitationService service) {
        return Tasks.custom(DUE)
                .onFailure(Retry.withBackOff())
                .execute((due, context) -> service.ask(due.getData()) < AT_ONCE
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(PAUSE)));
    }
}
