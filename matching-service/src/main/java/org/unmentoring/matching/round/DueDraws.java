package org.unmentoring.matching.round;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.schedule.DueDraw;

/** Rounds that draw themselves. When the pool can't be read the date stays due and is tried again. */
class DueDraws {

    @Produces
    @Singleton
    Task<DueDraw> drawWhenDue(RoundService rounds) {
        return Tasks.oneTime(DueDraw.TASK)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> rounds.drawDue(instance.getData()));
    }
}
