package org.unmentoring.matching.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/** Durable work about a match: put its people in touch, ask later whether they met, stop asking who has answered. */
@ApplicationScoped
public class Introductions {

    record Answered(MatchId match, ParticipantId participant) {}

    record Withdrawn(MatchId match, List<ParticipantId> people) {}

    private static final TaskDescriptor<Introduction> INTRODUCE = TaskDescriptor.of("introduce", Introduction.class);
    private static final TaskDescriptor<Answered> STOP_NUDGE = TaskDescriptor.of("stop-nudge", Answered.class);

    private static final TaskDescriptor<Withdrawn> WITHDRAW = TaskDescriptor.of("withdraw", Withdrawn.class);

    private static final Duration UNTIL_INTRODUCED = Duration.ofSeconds(5);

    private final SchedulerClient work;
    private final InstantSource clock;

    Introductions(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Belongs to the transaction at hand: the introductions go out if, and only if, the round is kept. */
    public void enqueue(List<Introduction> introductions) {
        List<TaskInstance<?>> instances = introductions.stream()
                .<TaskInstance<?>>map(
                        it -> INTRODUCE.instance(it.match().toString()).data(it).build())
                .toList();
        work.scheduleBatch(instances, clock.instant());
    }

    public void stopNudging(MatchId match, ParticipantId participant) {
        work.scheduleIfNotExists(STOP_NUDGE
                .instance(match + ":" + participant)
                .data(new Answered(match, participant))
                .scheduledTo(clock.instant()));
    }

    /** A match that is no more: nobody is introduced or asked any more. Belongs to the transaction at hand. */
    public void withdraw(MatchId match, List<ParticipantId> people) {
        work.scheduleIfNotExists(WITHDRAW.instance(match.toString())
                .data(new Withdrawn(match, people))
                .scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    Task<Introduction> introduce(Mails mails) {
        return Tasks.oneTime(INTRODUCE)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> mails.introduce(instance.getData()));
    }

    /** Somebody may answer before the nudge was even handed over: then it is cancelled once it was. */
    @Produces
    @Singleton
    Task<Answered> stopNudge(Mails mails, SchedulerClient work) {
        return Tasks.custom(STOP_NUDGE).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var answered = instance.getData();
            var introduction = INTRODUCE.instance(answered.match().toString()).build();
            if (work.getScheduledExecution(introduction).isPresent()) {
                return new OnCompleteReschedule<>(FixedDelay.of(UNTIL_INTRODUCED));
            }
            mails.stopNudging(answered.match(), answered.participant());
            return new OnCompleteRemove<>();
        });
    }

    /** An introduction that waits, perhaps for a service that is away, is never made; one that is under way ends first. */
    @Produces
    @Singleton
    Task<Withdrawn> withdraw(Mails mails, SchedulerClient work) {
        return Tasks.custom(WITHDRAW).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var withdrawn = instance.getData();
            try {
                work.cancel(INTRODUCE.instance(withdrawn.match().toString()).build());
            } catch (TaskInstanceCurrentlyExecutingException underWay) {
                return new OnCompleteReschedule<>(FixedDelay.of(UNTIL_INTRODUCED));
            } catch (TaskInstanceNotFoundException introducedAlready) {
                // Then only the nudges are left to be stopped.
            }
            withdrawn.people().forEach(person -> mails.stopNudging(withdrawn.match(), person));
            return new OnCompleteRemove<>();
        });
    }
}
