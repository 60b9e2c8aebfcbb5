package org.unmentoring.matching.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;

/**
 * Durable work about a match: put its people in touch, stop asking who has answered, tell who has nobody to meet. When to
 * write again is notification-service's business; a stop that overtakes the introduction there stops it all the same.
 */
@ApplicationScoped
public class Introductions {

    record Group(List<Introduction> introductions) {}

    record Answered(MatchId match, ParticipantId participant) {}

    /** @param people from a version before, and not needed any more */
    record Withdrawn(MatchId match, List<ParticipantId> people) {}

    private static final TaskDescriptor<Group> INTRODUCE = TaskDescriptor.of("introduce-matches", Group.class);
    private static final TaskDescriptor<Introduction> INTRODUCE_ONE =
            TaskDescriptor.of("introduce", Introduction.class);
    private static final TaskDescriptor<Answered> STOP_NUDGE = TaskDescriptor.of("stop-nudge", Answered.class);
    private static final TaskDescriptor<Withdrawn> WITHDRAW = TaskDescriptor.of("withdraw", Withdrawn.class);
    private static final TaskDescriptor<Unmatched> UNMATCHED = TaskDescriptor.of("tell-unmatched", Unmatched.class);

    /** One call for names and one to notification-service for so many matches; a group that fails is made again whole. */
    private static final int AT_ONCE = 100;

    private final SchedulerClient work;
    private final Withdrawals withdrawals;
    private final InstantSource clock;

    Introductions(SchedulerClient work, Withdrawals withdrawals, InstantSource clock) {
        this.work = work;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** All of one round. Belongs to the transaction at hand: the introductions go out if, and only if, the round is kept. */
    public void enqueue(List<Introduction> introductions) {
        List<TaskInstance<?>> groups = new ArrayList<>();
        for (int from = 0; from < introductions.size(); from += AT_ONCE) {
            var group = List.copyOf(introductions.subList(from, Math.min(from + AT_ONCE, introductions.size())));
            groups.add(INTRODUCE
                    .instance(group.get(0).match().toString())
                    .data(new Group(group))
                    .build());
        }
        work.scheduleBatch(groups, clock.instant());
    }

    public void stopNudging(MatchId match, ParticipantId participant) {
        work.scheduleIfNotExists(STOP_NUDGE
                .instance(match + ":" + participant)
                .data(new Answered(match, participant))
                .scheduledTo(clock.instant()));
    }

    /** A match that is no more: nobody is introduced or asked any more. Belongs to the transaction at hand. */
    public void withdraw(MatchId match, List<ParticipantId> people) {
        withdrawals.add(match);
        work.scheduleIfNotExists(WITHDRAW.instance(match.toString())
                .data(new Withdrawn(match, people))
                .scheduledTo(clock.instant()));
    }

    /** Belongs to the transaction at hand. */
    public void tell(Unmatched unmatched) {
        work.scheduleIfNotExists(
                UNMATCHED.instance(unmatched.match().toString()).data(unmatched).scheduledTo(clock.instant()));
    }

    @Produces
    @Singleton
    Task<Group> introduce(Mails mails) {
        return Tasks.oneTime(INTRODUCE)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) ->
                        introduce(mails, instance.getData().introductions()));
    }

    /** What waits from a version before. */
    @Produces
    @Singleton
    Task<Introduction> introduceOne(Mails mails) {
        return Tasks.oneTime(INTRODUCE_ONE)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> introduce(mails, List.of(instance.getData())));
    }

    private void introduce(Mails mails, List<Introduction> group) {
        var withdrawn =
                withdrawals.among(group.stream().map(Introduction::match).toList());
        mails.introduce(
                group.stream().filter(it -> !withdrawn.contains(it.match())).toList());
    }

    @Produces
    @Singleton
    Task<Answered> stopNudge(Mails mails) {
        return Tasks.oneTime(STOP_NUDGE).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var answered = instance.getData();
            mails.stopNudging(answered.match(), answered.participant());
        });
    }

    @Produces
    @Singleton
    Task<Withdrawn> withdraw(Mails mails) {
        return Tasks.oneTime(WITHDRAW)
                .onFailure(Retry.withBackOff())
                .execute(
                        (instance, context) -> mails.withdraw(instance.getData().match()));
    }

    @Produces
    @Singleton
    Task<Unmatched> tellUnmatched(Mails mails) {
        return Tasks.oneTime(UNMATCHED)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> mails.tell(instance.getData()));
    }
}
