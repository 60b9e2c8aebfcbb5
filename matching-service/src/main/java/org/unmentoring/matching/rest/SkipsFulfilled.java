package org.unmentoring.matching.rest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.participants.FulfilledSkip;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.round.Rounds;

/** Tells participants-service which wishes a round has fulfilled, for as long as that takes; twice does no harm. */
@Singleton
class SkipsFulfilled {
    static final TaskDescriptor<Void> OF_ROUND = TaskDescriptor.of("tell-skips-fulfilled");

    private final RestRepository rests;
    private final Rounds rounds;
    private final Participants participants;

    SkipsFulfilled(RestRepository rests, Rounds rounds, Participants participants) {
        this.rests = rests;
        this.rounds = rounds;
        this.participants = participants;
    }

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(OF_ROUND).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var round = RoundId.fromString(instance.getId());
            participants.skipsFulfilled(rounds.answer(round).programme(), of(round));
        });
    }

    @Transactional
    List<FulfilledSkip> of(RoundId round) {
        return rests.skips(round).stream()
                .map(it -> new FulfilledSkip(it.participant(), it.skipAskedAt()))
                .toList();
    }
}
