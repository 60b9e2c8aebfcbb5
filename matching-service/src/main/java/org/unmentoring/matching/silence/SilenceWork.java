package org.unmentoring.matching.silence;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.notifications.StayingMails;
import org.unmentoring.matching.participants.Participants;

/** What the sister services are to hear, noted in the transaction at hand and told after it, as long as that takes. */
@ApplicationScoped
class SilenceWork {

    /** @param at when it was said */
    record About(ProgrammeId programme, MatchId match, ParticipantId participant, Instant at) {
        String instance() {
            return match + ":" + participant;
        }
    }

    private static final TaskDescriptor<About> ASK = TaskDescriptor.of("ask-whether-to-pause", About.class);
    private static final TaskDescriptor<About> ANSWERED =
            TaskDescriptor.of("stop-asking-whether-to-pause", About.class);
    private static final TaskDescriptor<About> PAUSE = TaskDescriptor.of("pause-participant", About.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    SilenceWork(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    void ask(ProgrammeId programme, MatchId match, ParticipantId participant) {
        note(ASK, programme, match, participant);
    }

    void answered(ProgrammeId programme, MatchId match, ParticipantId participant) {
        note(ANSWERED, programme, match, participant);
    }

    void pause(ProgrammeId programme, MatchId match, ParticipantId participant) {
        note(PAUSE, programme, match, participant);
    }

    private void note(TaskDescriptor<About> what, ProgrammeId programme, MatchId match, ParticipantId participant) {
        var now = clock.instant();
        var about = new About(programme, match, participant, now);
        work.scheduleIfNotExists(what.instance(about.instance()).data(about).scheduledTo(now));
    }

    @Produces
    @Singleton
    static Task<About> askWhetherToPause(StayingMails mails) {
        return Tasks.oneTime(ASK).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var about = instance.getData();
            mails.ask(about.programme(), about.match(), about.participant());
        });
    }

    @Produces
    @Singleton
    static Task<About> stopAsking(StayingMails mails) {
        return Tasks.oneTime(ANSWERED).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var about = instance.getData();
            mails.stop(about.match(), about.participant());
        });
    }

    @Produces
    @Singleton
    static Task<About> pauseParticipant(Participants participants, SilenceRepository silences, InstantSource clock) {
        return Tasks.oneTime(PAUSE).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var about = instance.getData();
            participants.pause(about.programme(), about.participant(), about.at());
            QuarkusTransaction.requiringNew()
                    .run(() -> silences.paused(about.match(), about.participant(), clock.instant()));
        });
    }
}
