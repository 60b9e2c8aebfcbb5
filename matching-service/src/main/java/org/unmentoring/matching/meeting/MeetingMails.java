package org.unmentoring.matching.meeting;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.notifications.MeetingNotices;
import org.unmentoring.matching.notifications.MeetingNotices.Agreed;
import org.unmentoring.matching.notifications.MeetingNotices.Offer;

/** Tells people about times, durably. What waits is a number only; what is older than the newest by then is not told. */
@ApplicationScoped
class MeetingMails {

    enum About {
        OFFER,
        AGREED,
        OFF
    }

    /** @param number of the offer, or the sequence of the meeting */
    record Telling(MatchId match, About about, int number) {}

    private static final TaskDescriptor<Telling> TELL = TaskDescriptor.of("tell-of-meeting", Telling.class);

    private final MeetingRepository meetings;
    private final SchedulerClient work;
    private final InstantSource clock;

    MeetingMails(MeetingRepository meetings, SchedulerClient work, InstantSource clock) {
        this.meetings = meetings;
        this.work = work;
        this.clock = clock;
    }

    void tellOfOffer(Meeting meeting) {
        enqueue(new Telling(meeting.match(), About.OFFER, meeting.offer()));
    }

    void tellOfAgreement(Meeting meeting) {
        enqueue(new Telling(meeting.match(), About.AGREED, meeting.sequence()));
    }

    void tellThatItIsOff(Meeting meeting) {
        enqueue(new Telling(meeting.match(), About.OFF, meeting.sequence()));
    }

    private void enqueue(Telling telling) {
        work.scheduleIfNotExists(TELL.instance(telling.match() + ":" + telling.about() + ":" + telling.number())
                .data(telling)
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    Task<Telling> tell(MeetingNotices notices) {
        return Tasks.oneTime(TELL).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var telling = instance.getData();
            if (telling.about() == About.OFFER) {
                inTransaction(() -> offer(telling)).ifPresent(notices::timesOffered);
            } else {
                inTransaction(() -> agreed(telling)).ifPresent(notices::meeting);
            }
        });
    }

    private static <T> Optional<T> inTransaction(java.util.concurrent.Callable<Optional<T>> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }

    private Optional<Offer> offer(Telling telling) {
        var scene = meetings.scene(telling.match()).orElseThrow();
        return meetings.findByIdOptional(telling.match())
                .filter(it -> it.offer() == telling.number() && it.offered() != null && !scene.dissolved())
                .map(it -> new Offer(
                        scene.match(),
                        scene.programme(),
                        telling.number(),
                        it.offered().by(),
                        scene.people(),
                        it.offered().times(),
                        Duration.ofMinutes(it.offered().minutes()),
                        it.offered().where()));
    }

    private Optional<Agreed> agreed(Telling telling) {
        var scene = meetings.scene(telling.match()).orElseThrow();
        return meetings.findByIdOptional(telling.match())
                .filter(it -> it.sequence() == telling.number())
                .map(it -> new Agreed(
                        scene.match(),
                        scene.programme(),
                        scene.people(),
                        it.agreed().startsAt(),
                        it.agreed().endsAt(),
                        it.agreed().where(),
                        it.sequence(),
                        it.agreed().calledOff()));
    }
}
