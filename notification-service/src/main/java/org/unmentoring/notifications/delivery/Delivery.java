package org.unmentoring.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.unmentoring.base.work.Retry;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.message.Outbox;

/**
 * Sends one message: takes it, hands it to the mail server, writes down what that said. A crash in between leaves the
 * message taken; the task is then done again, and the same mail (Message-ID and all) leaves once more at most.
 */
@Singleton
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Outbox outbox;
    private final LetterPress press;
    private final Postman postman;
    private final Simulator simulator;
    private final Clearances clearances;
    private final MailConfig config;

    Delivery(
            Outbox outbox,
            LetterPress press,
            Postman postman,
            Simulator simulator,
            Clearances clearances,
            MailConfig config) {
        this.outbox = outbox;
        this.press = press;
        this.postman = postman;
        this.simulator = simulator;
        this.clearances = clearances;
        this.config = config;
    }

    @Produces
    @Singleton
    Task<Outbox.Due> deliverMessages() {
        return Tasks.custom(Outbox.DELIVER)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((due, context) -> deliver(due.getData().message()));
    }

    private CompletionHandler<Outbox.Due> deliver(MessageId id) {
        var turn = outbox.take(id, clearances);
        if (turn.notBefore().isPresent())
            return (done, task) -> task.reschedule(done, turn.notBefore().get());
        return turn.letter().map(this::deliver).orElse((done, task) -> task.remove());
    }

    private CompletionHandler<Outbox.Due> deliver(Letter letter) {
        var answer =
                simulator.plays(letter.to().email()) ? simulator.answer(letter) : postman.post(press.print(letter));
        LOG.infof("message %s attempt %d: %s", letter.id(), letter.attempt(), answer);
        switch (answer.kind()) {
            case TAKEN -> outbox.arrived(letter.id());
            case NEVER -> outbox.refused(letter.id(), answer.reason());
            case LATER -> {
                if (outbox.delayed(letter.id(), answer.reason(), config.patience()))
                    return (done, task) ->
                            task.reschedule(done, done.getTimeDone().plus(pause(letter.attempt())));
            }
        }
        return (done, task) -> task.remove();
    }

    /** Twice as long each time. */
    private Duration pause(int attempts) {
        var pause = config.firstRetry().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(config.longestRetry()) < 0 ? pause : config.longestRetry();
    }
}
