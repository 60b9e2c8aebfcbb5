package org.unmentoring.participants.session;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.notification.Notifications;

/** notification-service is told which sessions have ended, durably; matching-service asks. */
@ApplicationScoped
class TellingNotification {
    record Ended(UUID session, Instant expiresAt) {}

    private static final TaskDescriptor<Ended> TELL = TaskDescriptor.of("tell-session-ended", Ended.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    TellingNotification(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    void that(EndedSession session) {
        work.scheduleIfNotExists(TELL.instance(session.id().toString())
                .data(new Ended(session.id().value(), session.expiresAt()))
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Ended> task(Notifications notifications) {
        return Tasks.oneTime(TELL)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> notifications.sessionEnded(
                        instance.getData().session(), instance.getData().expiresAt()));
    }
}
