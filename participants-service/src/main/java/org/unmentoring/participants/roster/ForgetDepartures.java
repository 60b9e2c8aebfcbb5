package org.unmentoring.participants.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ForgetDepartures {
    @Produces
    @Singleton
    Task<Void> forget(RosterService service) {
        return Tasks.recurring("forget-departures", FixedDelay.ofHours(6))
                .execute((instance, context) -> service.forgetOldDepartures());
    }
}
