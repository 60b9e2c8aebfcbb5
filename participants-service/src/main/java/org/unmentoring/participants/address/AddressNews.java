package org.unmentoring.participants.address;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.retention.Retention;
import org.unmentoring.base.work.Retry;
import org.unmentoring.participants.notification.Notifications;
import org.unmentoring.participants.participant.ParticipantId;

/** Tells notification-service where mails go from now on. The task knows no address: it reads the one of the day. */
@ApplicationScoped
class AddressNews {
    /** @param wanted false for who wants no mails: that the new address was confirmed changes nothing about it */
    record Moved(ParticipantId participant, boolean wanted) {}

    private static final TaskDescriptor<Moved> DUE = TaskDescriptor.of("tell-address-moved", Moved.class);

    private final SchedulerClient work;

    AddressNews(SchedulerClient work) {
        this.work = work;
    }

    void schedule(ParticipantId participant, boolean wanted, Instant now) {
        work.scheduleIfNotExists(DUE.instance(TypedId.next().toString())
                .data(new Moved(participant, wanted))
                .scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<Moved> task(AddressService service, Notifications notifications) {
        return Tasks.oneTime(DUE).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var moved = instance.getData();
            service.addressOf(moved.participant()).ifPresent(email -> {
                notifications.moved(moved.participant().value(), email);
                if (moved.wanted()) notifications.confirmed(email);
            });
        });
    }

    /** Once its link has run out. */
    @Produces
    @Singleton
    static Task<Void> forget(Retention retention, AddressChangeRepository changes) {
        return retention
                .of("address-changes", Duration.ZERO)
                .lookingEvery(Duration.ofHours(1))
                .forgottenBy(changes::forgetExpiredBefore);
    }
}
