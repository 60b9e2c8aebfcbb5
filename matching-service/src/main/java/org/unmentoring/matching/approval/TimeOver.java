package org.unmentoring.matching.approval;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.approval.Waiting.Over;

/** Rounds that nobody approved in time go out by themselves. */
class TimeOver {

    /** While the pool can't be read the round waits on, and is tried again. */
    @Produces
    @Singleton
    Task<Over> goOut(Approving approving) {
        return Tasks.custom(Waiting.OVER).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var round = instance.getData().round();
            var wait = approving.tooEarly(round);
            if (!wait.isZero()) {
                return new OnCompleteReschedule<>(FixedDelay.of(wait));
            }
            approving.approve(round);
            return new OnCompleteRemove<>();
        });
    }
}
