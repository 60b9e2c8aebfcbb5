package org.unmentoring.notifications.sequence;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.work.Retry;

/** Durable work: one entry for each person in a sequence, moved from turn to turn. */
class Nudging {
    record Turn(FollowerId follower) {}

    static final TaskDescriptor<Turn> NUDGE = TaskDescriptor.of("nudge", Turn.class);

    @Produces
    @Singleton
    Task<Turn> nudge(Turns turns) {
        return Tasks.custom(NUDGE)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((turn, context) -> turns.take(turn.getData().follower())
                        .<CompletionHandler<Turn>>map(next -> (done, task) -> task.reschedule(done, next))
                        .orElse((done, task) -> task.remove()));
    }
}
