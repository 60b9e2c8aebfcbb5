package org.unmentoring.matching.drawing;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.schedule.DueDraw;
import org.unmentoring.matching.schedule.Schedules;

/** Rounds that draw themselves, and draws that broke off. */
class DueDraws {

    static final TaskDescriptor<Begun> BROKEN_OFF = TaskDescriptor.of("go-on-with-draw", Begun.class);

    /** When the pool can't be read the date stays due and is tried again. */
    @Produces
    @Singleton
    Task<DueDraw> drawWhenDue(DrawService draws, Schedules schedules) {
        return Tasks.custom(DueDraw.TASK).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var wait = schedules.tooEarly(instance.getData());
            if (!wait.isZero()) {
                return new OnCompleteReschedule<>(FixedDelay.of(wait));
            }
            draws.drawDue(instance.getData());
            return new OnCompleteRemove<>();
        });
    }

    /** Most have been finished by then, and nothing is left to do. */
    @Produces
    @Singleton
    Task<Begun> goOn(DrawService draws) {
        return Tasks.oneTime(BROKEN_OFF)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> draws.goOn(instance.getData()));
    }
}
