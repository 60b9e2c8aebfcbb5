package org.unmentoring.participants.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unmentoring.base.retention.Retention;

class ForgetDepartures {
    @Produces
    @Singleton
    Task<Void> forget(Retention retention, RosterRepository roster) {
        return retention
                .of("departures", RosterService.REMEMBERED.plusDays(1), RosterService.REMEMBERED)
                .forgottenBy(roster::forgetBefore);
    }
}
