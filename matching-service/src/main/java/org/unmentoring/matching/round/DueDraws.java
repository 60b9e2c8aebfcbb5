package org.unmentoring.matching.round;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Schedules;

/** Rounds that draw themselves. When the pool can't be read the date stays due and is tried again. */
class DueDraws {

    @Produces
    @Singleton
    Task<DueDraw> drawWhenDue(RoundService rounds, Schedules schedules) {
        return Tasks.custom(DueDraw.TASK).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var wait = schedules.tooEarly(instance.getData());
            if (!wait.isZero()) {
                return new OnCompleteReschedule<>(FixedDelay.of(wait));
            }
            rounds.drawDue(instance.getData());
            return new OnCompleteRemove<>();
        });
    }
}
