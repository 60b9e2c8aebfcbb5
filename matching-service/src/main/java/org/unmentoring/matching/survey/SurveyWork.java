package org.unmentoring.matching.survey;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.unmentoring.base.work.Retry;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.notifications.SurveyMails;

/** Durable work of surveys: rounds whose questions are to be made, and mails that say that there are some. */
@ApplicationScoped
class SurveyWork {

    record About(RoundId round) {}

    record Asking(RoundId round, Phase phase, ParticipantId participant) {}

    private static final TaskDescriptor<About> MAKE = TaskDescriptor.of("make-survey", About.class);
    private static final TaskDescriptor<Asking> ASK = TaskDescriptor.of("ask-survey", Asking.class);

    private final SchedulerClient work;
    private final InstantSource clock;

    SurveyWork(SchedulerClient work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Belongs to the transaction at hand. */
    void ask(RoundId round, Phase phase, List<ParticipantId> people) {
        people.forEach(it -> work.scheduleIfNotExists(ASK.instance(round + ":" + phase.word() + ":" + it)
                .data(new Asking(round, phase, it))
                .scheduledTo(clock.instant())));
    }

    @Produces
    @Singleton
    Task<Void> lookAfterSurveys(
            AskedRoundRepository rounds, QuestionRepository questions, SurveyConfig config, InstantSource clock) {
        return Tasks.recurring("look-after-surveys", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) -> {
                    QuarkusTransaction.requiringNew()
                            .call(() -> rounds.toBeMade(clock.instant()))
                            .forEach(it -> work.scheduleIfNotExists(MAKE.instance(it.toString())
                                    .data(new About(it))
                                    .scheduledTo(clock.instant())));
                    QuarkusTransaction.requiringNew().timeout(300).run(() -> rounds.toBeAskedAfter(clock.instant())
                            .forEach(it -> {
                                ask(it, Phase.AFTER, questions.unanswered(it, Phase.AFTER, clock.instant()));
                                rounds.askedAfter(it);
                            }));
                });
    }

    @Produces
    @Singleton
    static Task<About> makeSurvey(Making making) {
        return Tasks.oneTime(MAKE)
                .onFailure(Retry.withBackOff())
                .execute((instance, context) -> making.make(instance.getData().round()));
    }

    /** Whoever has answered meanwhile, or taken their yes back, hears nothing. */
    @Produces
    @Singleton
    static Task<Asking> askSurvey(
            SurveyMails mails, AskedRoundRepository rounds, QuestionRepository questions, InstantSource clock) {
        return Tasks.oneTime(ASK).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            var asking = instance.getData();
            var programme = QuarkusTransaction.requiringNew()
                    .call(() -> questions.isOpen(asking.round(), asking.phase(), asking.participant(), clock.instant())
                            ? new ProgrammeId(rounds.programme(asking.round()))
                            : null);
            if (programme != null) {
                mails.ask(programme, asking.round(), asking.phase().word(), asking.participant());
            }
        });
    }
}
