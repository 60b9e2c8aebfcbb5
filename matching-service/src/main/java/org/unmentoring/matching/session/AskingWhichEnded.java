package org.unmentoring.matching.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.participants.EndedSessions;

/** Ended sessions are asked for, since participants-service never calls this one. */
class AskingWhichEnded {

    private static final Duration OFTEN = Duration.ofSeconds(5);

    @Produces
    @Singleton
    Task<Void> ask(EndedSessions sessions, SessionService service) {
        return Tasks.recurring("learn-ended-sessions", FixedDelay.of(OFTEN)).execute((instance, context) -> {
            try {
                sessions.since(service.knownUntil(), service::enter);
            } catch (Problem away) {
                return; // nothing to say every five seconds; the next time will do
            }
        });
    }
}
