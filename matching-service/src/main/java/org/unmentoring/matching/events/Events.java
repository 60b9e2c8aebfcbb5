package org.unmentoring.matching.events;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.RoundId;

/**
 * Notes what is to be told, in the transaction at hand: one short line of work, however large the round. What is told is
 * read from the database when the work is done, after the commit.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Events {

    record Changed(RoundId round, List<MatchId> dissolved, List<MatchId> made, Instant at) {}

    record Answered(UUID event, MatchId match, boolean met, Instant at) {}

    static final TaskDescriptor<Void> ROUND = TaskDescriptor.of("tell-round");
    static final TaskDescriptor<Changed> CHANGED = TaskDescriptor.of("tell-changed-matches", Changed.class);
    static final TaskDescriptor<Answered> ANSWERED = TaskDescriptor.of("tell-outcome", Answered.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    Events(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    public void drawn(RoundId round) {
        work.scheduleIfNotExists(ROUND.instance(round.toString()).scheduledTo(clock.instant()));
    }

    public void mended(RoundId round, List<MatchId> dissolved, List<MatchId> made) {
        if (dissolved.isEmpty() && made.isEmpty()) {
            return;
        }
        var now = clock.instant();
        work.scheduleIfNotExists(CHANGED.instance(TypedId.next().toString())
                .data(new Changed(round, dissolved, made, now))
                .scheduledTo(now));
    }

    /** Whose answer it is stays here. */
    public void answered(MatchId match, boolean met) {
        var now = clock.instant();
        var event = TypedId.next();
        work.scheduleIfNotExists(ANSWERED.instance(event.toString())
                .data(new Answered(event, match, met, now))
                .scheduledTo(now));
    }
}
