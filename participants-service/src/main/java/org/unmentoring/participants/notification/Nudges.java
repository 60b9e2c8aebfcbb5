package org.unmentoring.participants.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;

/** Sees to it that who left is neither nudged nor asked about. Belongs to the transaction at hand. */
@ApplicationScoped
public class Nudges {
    record Gone(UUID participant, UUID programme) {}

    private static final TaskDescriptor<Gone> END = TaskDescriptor.of("end-nudges", Gone.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    Nudges(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    public void left(UUID participant, UUID programme) {
        end(new Gone(participant, programme));
    }

    private void end(Gone gone) {
        work.scheduleIfNotExists(
                END.instance(TypedId.next().toString()).data(gone).scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Gone> task(Notifications notifications) {
        return Tasks.oneTime(END).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var gone = instance.getData();
            notifications.endNudges(gone.participant(), gone.programme());
        });
    }
}
