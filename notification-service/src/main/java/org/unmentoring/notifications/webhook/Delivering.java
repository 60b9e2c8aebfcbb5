package org.unmentoring.notifications.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.unmentoring.base.work.Retry;
import org.unmentoring.notifications.courier.Courier;

/**
 * Gives endpoints their turns. A turn only hands out what is due and holds no thread until the answers come, so however
 * many endpoints are silent, the others are served. A crash loses nothing: what was under way is posted again.
 */
@Singleton
class Delivering {
    private static final Logger LOG = Logger.getLogger(Delivering.class);

    /** A few threads write down all answers, so that a thousand at once do not take every connection of the database. */
    private final ExecutorService results = Executors.newFixedThreadPool(4);

    private final Turns turns;
    private final Courier courier;

    Delivering(Turns turns, Courier courier) {
        this.turns = turns;
        this.courier = courier;
    }

    @Produces
    @Singleton
    Task<Void> giveTurns() {
        return Tasks.custom(Turns.TURN)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((due, context) -> turn(WebhookEndpointId.fromString(due.getId())));
    }

    /** For a replica that died in the moment between planning the next turn and looking again. */
    @Produces
    @Singleton
    Task<Void> wakeTheForgotten() {
        return Tasks.recurring("wake-webhooks", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> turns.forgotten().forEach(turns::lookAgain));
    }

    private CompletionHandler<Void> turn(WebhookEndpointId endpoint) {
        turns.take(endpoint).forEach(this::post);
        return (done, task) -> {
            turns.next(endpoint).ifPresentOrElse(next -> task.reschedule(done, next), task::remove);
            // What came while this turn was under way found it so, and left the waking to it.
            turns.lookAgain(endpoint);
        };
    }

    private void post(Turns.Posting posting) {
        courier.post(posting.parcel())
                .thenAcceptAsync(receipt -> turns.tried(posting, receipt), results)
                .exceptionally(failure -> {
                    LOG.warnf("webhook delivery %s will be posted again: %s", posting.delivery(), failure);
                    return null;
                });
    }

    @PreDestroy
    void close() {
        results.shutdown();
    }
}
