package org.unmentoring.participants.chain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.retention.Retention;

class Sealing {
    @Produces
    @Singleton
    Task<Void> seal(Chain chain, ChainConfig config) {
        return Tasks.recurring("seal-audit-entries", FixedDelay.of(config.sealEvery()))
                .execute((instance, context) -> {
                    while (chain.seal()) {
                        // as long as a whole stretch was waiting
                    }
                });
    }

    @Produces
    @Singleton
    Task<Void> tellHead(Chain chain) {
        return Tasks.recurring("tell-audit-chain", FixedDelay.ofHours(1))
                .execute((instance, context) -> chain.tellHead());
    }

    @Produces
    @Singleton
    Task<Void> forget(Retention retention, Chain chain, ChainConfig config) {
        return retention
                .of("audit-entries", config.keptFor())
                .lookingEvery(Duration.ofHours(24))
                .forgottenApart(chain::forget);
    }
}
