package org.unmentoring.matching.approval;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.notifications.ApprovalNotices;
import org.unmentoring.matching.notifications.ApprovalNotices.Waits;
import org.unmentoring.matching.round.Rounds;

/** Organisers hear by mail that a round waits for them, durably and once; not of one that waits no more by then. */
@ApplicationScoped
class TellingOrganisers {

    record Telling(RoundId round) {}

    private static final TaskDescriptor<Telling> TELL = TaskDescriptor.of("tell-that-round-waits", Telling.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    TellingOrganisers(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Belongs to the transaction at hand. */
    void thatItWaits(RoundId round) {
        work.scheduleIfNotExists(
                TELL.instance(round.toString()).data(new Telling(round)).scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    Task<Telling> tell(Rounds rounds, ApprovalNotices notices) {
        return Tasks.oneTime(TELL).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var id = instance.getData().round();
            QuarkusTransaction.requiringNew()
                    .call(() -> rounds.heldStill(id))
                    .map(it -> new Waits(id, it.programme(), it.number(), it.approveBy()))
                    .ifPresent(notices::tell);
        });
    }
}
