package org.unmentoring.matching.sandbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.ProgrammeId;

/** Durable work: comes back until a sandbox's clock stands where it was to go. Two at once do no harm. */
@ApplicationScoped
class Turning {

    record OfSandbox(UUID programme) {}

    private static final TaskDescriptor<OfSandbox> TURN = TaskDescriptor.of("turn-clock-of-sandbox", OfSandbox.class);

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(200);

    private final SchedulerClient work;
    private final InstantSource clock;

    Turning(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** An entry for each turn that was asked for: one that is just ending would not see the new one. */
    void enqueue(ProgrammeId programme) {
        work.scheduleIfNotExists(TURN.instance(TypedId.next().toString())
                .data(new OfSandbox(programme.value()))
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<OfSandbox> turn(ClockService clocks) {
        return Tasks.custom(TURN)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) ->
                        clocks.goOn(new ProgrammeId(instance.getData().programme()))
                                ? new OnCompleteReschedule<>(FixedDelay.of(LOOK_AGAIN_AFTER))
                                : new OnCompleteRemove<>());
    }
}
