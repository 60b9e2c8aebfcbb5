package org.unmentoring.matching.erasure;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.participants.Erasures;
import org.unmentoring.matching.participants.Erasures.Entry;

/**
 * Who was erased is asked for, since participants-service never calls this one: every few seconds for whom it waits, and now and
 * then for all, so that what a restored database brought back goes again.
 */
@Singleton
class AskingWhomToErase {

    private static final Duration OFTEN = Duration.ofSeconds(5);
    private static final Duration SELDOM = Duration.ofMinutes(5);

    private final Erasures erasures;
    private final ErasureService service;

    AskingWhomToErase(Erasures erasures, ErasureService service) {
        this.erasures = erasures;
        this.service = service;
    }

    @Produces
    @Singleton
    Task<Void> eraseWaiting() {
        return asking("erase-people", OFTEN, () -> erasures.waiting().forEach(this::erase));
    }

    @Produces
    @Singleton
    Task<Void> eraseAgain() {
        return asking(
                "compare-erasures",
                SELDOM,
                () -> erasures.all(some -> {
                    var byPerson = some.stream().collect(Collectors.toMap(Entry::participant, it -> it));
                    service.unknown(byPerson.keySet()).forEach(it -> erase(byPerson.get(it)));
                }));
    }

    /** While participants-service is away there is nothing to say every five seconds; the next time will do. */
    private static Task<Void> asking(String name, Duration every, Runnable ask) {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> {
            try {
                ask.run();
            } catch (Problem away) {
                return;
            }
        });
    }

    private void erase(Entry entry) {
        var did = service.erase(entry.id(), new ParticipantId(entry.participant()));
        erasures.done(entry.id(), did.erased());
    }
}
