package org.unmentoring.matching.mending;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.round.Rounds;

/** Once a day whoever came after the draw gets a match, all of a day together: so that as few matches as can be change. */
class LateJoiners {

    private static final Logger LOG = Logger.getLogger(LateJoiners.class);

    /** Before people read their mail, in all of Britain. */
    private static final LocalTime EARLY = LocalTime.of(5, 0);

    record OfRound(RoundId round) {}

    static final TaskDescriptor<OfRound> OF_ROUND = TaskDescriptor.of("late-joiners-of-round", OfRound.class);

    @Produces
    @Singleton
    Task<Void> everyDay(Rounds rounds, SchedulerClient work, InstantSource clock) {
        return Tasks.recurring("late-joiners", new Daily(ZoneOffset.UTC, EARLY))
                .execute((instance, context) -> rounds.running()
                        .forEach(it -> work.scheduleIfNotExists(OF_ROUND.instance(it.toString())
                                .data(new OfRound(it))
                                .scheduledTo(clock.instant()))));
    }

    /** Each round for itself: a programme that can't be read is tried again, until it is too late for its round. */
    @Produces
    @Singleton
    Task<OfRound> ofRound(MendingService mending) {
        return Tasks.oneTime(OF_ROUND).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            try {
                mending.everybodyComesLate(instance.getData().round());
            } catch (Problem refused) {
                if (refused.status() >= 500) {
                    throw refused;
                }
                LOG.debugf(
                        "nobody comes late to round %s: %s", instance.getData().round(), refused.code());
            }
        });
    }
}
