package org.unmentoring.participants.limit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

class ForgetRequestCounts {
    @Produces
    @Singleton
    Task<Void> forget(RequestCounts counts, InstantSource clock) {
        return Tasks.recurring("forget-request-counts", FixedDelay.ofMinutes(5))
                .execute((instance, context) ->
                        counts.forgetBefore(clock.instant().minus(Quota.WINDOW).minus(Quota.WINDOW)));
    }
}
