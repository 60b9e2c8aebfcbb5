package org.unmentoring.participants.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.token.Tokens;

/** Tells notification-service what happened, if and only if the transaction at hand is kept; after its commit. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Events {
    /** As many as notification-service takes at a time. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final TaskDescriptor<EventApi.Told> DUE = TaskDescriptor.of("tell-events", EventApi.Told.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    Events(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    public void tell(List<Event> events) {
        for (int from = 0; from < events.size(); from += MOST_AT_ONCE) {
            var some = events.subList(from, Math.min(events.size(), from + MOST_AT_ONCE));
            work.scheduleIfNotExists(DUE.instance(TypedId.next().toString())
                    .data(new EventApi.Told(List.copyOf(some)))
                    .scheduledTo(clock.instant()));
        }
    }

    @Produces
    @Singleton
    static Task<EventApi.Told> task(@RestClient EventApi api, Tokens tokens) {
        return Tasks.oneTime(DUE)
                .onFailure(Retry.withBackOff())
                .execute((due, context) ->
                        api.tell("Bearer " + tokens.ofThisService().text(), "events:" + due.getId(), due.getData()));
    }
}
