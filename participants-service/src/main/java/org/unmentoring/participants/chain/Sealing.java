package org.unmentoring.participants.chain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
    Task<Void> forget(Chain chain) {
        return Tasks.recurring("forget-audit-entries", FixedDelay.ofHours(24))
                .execute((instance, context) -> chain.forget());
    }
}
