package org.unmentoring.participants.complaint;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.notification.Notifications;

/** What is mailed about a complaint, after the answer. The tasks know ids only. */
@ApplicationScoped
class ComplaintMails {
    private static final TaskDescriptor<Void> RECEIVED = TaskDescriptor.of("acknowledge-complaint");
    private static final TaskDescriptor<Void> ANSWERED = TaskDescriptor.of("mail-complaint-answer");
    static final TaskDescriptor<Void> WAITING = TaskDescriptor.of("watch-complaint");

    private final SchedulerClient work;
    private final InstantSource clock;

    ComplaintMails(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    void received(ComplaintId id) {
        work.scheduleIfNotExists(RECEIVED.instance(id.toString()).scheduledTo(clock.instant()));
        work.scheduleIfNotExists(WAITING.instance(id.toString()).scheduledTo(clock.instant()));
    }

    void answered(ComplaintId id) {
        work.scheduleIfNotExists(ANSWERED.instance(id.toString()).scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    static Task<Void> acknowledge(ComplaintNews news, Notifications notifications) {
        return Tasks.oneTime(RECEIVED).onFailure(Retry.withBackOff()).execute((due, context) -> news.received(
                        ComplaintId.fromString(due.getId()))
                .ifPresent(mail -> notifications.send("complaint-received:" + due.getId(), mail)));
    }

    @Produces
    @Singleton
    static Task<Void> answer(ComplaintNews news, Notifications notifications) {
        return Tasks.oneTime(ANSWERED).onFailure(Retry.withBackOff()).execute((due, context) -> news.answered(
                        ComplaintId.fromString(due.getId()))
                .ifPresent(mail -> notifications.send("complaint-answered:" + due.getId(), mail)));
    }

    /** Told at once, reminded before the day and every day after it, until it is over. */
    @Produces
    @Singleton
    static Task<Void> watch(ComplaintNews news, Notifications notifications) {
        return Tasks.custom(WAITING)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((due, context) -> {
                    var id = ComplaintId.fromString(due.getId());
                    news.waiting(id).forEach(notifications::send);
                    var next = news.nextReminder(id);
                    return (done, task) -> next.ifPresentOrElse(at -> task.reschedule(done, at), task::remove);
                });
    }
}
