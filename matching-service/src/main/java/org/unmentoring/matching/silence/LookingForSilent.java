package org.unmentoring.matching.silence;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.participants.PoolPerson;

/** Once a day, so that whoever is silent is asked when a round is over and can answer before the next one is drawn. */
class LookingForSilent {

    record InProgramme(ProgrammeId programme) {}

    static final TaskDescriptor<InProgramme> IN_PROGRAMME =
            TaskDescriptor.of("look-for-silent-in-programme", InProgramme.class);

    private static final LocalTime EARLY = LocalTime.of(6, 0);

    /** The last call about a match goes out three working days after its end. */
    private static final Duration UNTIL_THE_LAST_CALL_IS_HEARD = Duration.ofDays(6);

    @Produces
    @Singleton
    Task<Void> everyDay(SilenceRepository silences, SchedulerClient work, InstantSource clock) {
        return Tasks.recurring("look-for-silent", new Daily(ZoneOffset.UTC, EARLY))
                .execute((instance, context) -> QuarkusTransaction.requiringNew()
                        .call(silences::programmes)
                        .forEach(it -> work.scheduleIfNotExists(IN_PROGRAMME
                                .instance(it.toString())
                                .data(new InProgramme(it))
                                .scheduledTo(clock.instant()))));
    }

    /** The pool comes over the network, so it is asked for only where there is somebody to ask. */
    @Produces
    @Singleton
    Task<InProgramme> inProgramme(Silences silences, Participants participants, InstantSource clock) {
        return Tasks.oneTime(IN_PROGRAMME).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var programme = instance.getData().programme();
            var over = clock.instant().minus(UNTIL_THE_LAST_CALL_IS_HEARD);
            var silent = QuarkusTransaction.requiringNew().call(() -> silences.silent(programme, over));
            if (!silent.isEmpty()) {
                Set<ParticipantId> pool = new HashSet<>();
                participants.pool(programme).stream().map(PoolPerson::id).forEach(pool::add);
                QuarkusTransaction.requiringNew().run(() -> silences.ask(programme, pool, over));
            }
        });
    }
}
