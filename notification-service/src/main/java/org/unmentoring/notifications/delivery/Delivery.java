package org.unmentoring.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.unmentoring.base.work.Retry;
import org.unmentoring.notifications.inbox.Inbox;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.message.Outbox;
import org.unmentoring.notifications.suppression.Suppressions;

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
    private final Inbox inbox;
    private final Breaker breaker;
    private final Pace pace;
    private final Refusals refusals;
    private final Suppressions suppressions;
    private final Patience patience;
    private final Together<MessageId, Outbox.Turn> take;
    private final Together<MessageId, Void> arrived;

    Delivery(
            Outbox outbox,
            LetterPress press,
            Postman postman,
            Simulator simulator,
            Barriers barriers,
            Inbox inbox,
            Breaker breaker,
            Pace pace,
            Refusals refusals,
            Suppressions suppressions,
            Patience patience) {
        this.outbox = outbox;
        this.press = press;
        this.postman = postman;
        this.simulator = simulator;
        this.inbox = inbox;
        this.take = new Together<>(ids -> outbox.take(ids, barriers));
        this.arrived = new Together<>(ids -> {
            outbox.arrived(ids);
            return Map.of();
        });
        this.breaker = breaker;
        this.pace = pace;
        this.refusals = refusals;
        this.suppressions = suppressions;
        this.patience = patience;
    }

    @Produces
    @Singleton
    Task<Outbox.Due> deliverMessages() {
        return Tasks.custom(Outbox.DELIVER)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((due, context) -> inTurn(due.getData()));
    }

    /** A message that must wait is put off as it is: waiting is no attempt. */
    private CompletionHandler<Outbox.Due> inTurn(Outbox.Due due) {
        if (due.domain() == null || simulator.playsDomain(due.domain())) return deliver(due.message());
        var paused = breaker.pausedUntil(due.domain());
        if (paused.isPresent())
            return outbox.tired(due.message(), patience.whole())
                    ? (done, task) -> task.remove()
                    : at(patience.spread(paused.get(), due.message()));
        if (due.slot() == null && !due.essential()) {
            var slot = pace.slot(due.domain());
            if (slot.isPresent()) return (done, task) -> task.reschedule(done, slot.get(), due.in(slot.get()));
        }
        return deliver(due.message());
    }

    private CompletionHandler<Outbox.Due> deliver(MessageId id) {
        var turn = take.ask(id);
        if (turn.notBefore().isPresent()) return at(turn.notBefore().get());
        return turn.letter().map(this::deliver).orElse((done, task) -> task.remove());
    }

    private CompletionHandler<Outbox.Due> deliver(Letter letter) {
        var simulated = simulator.plays(letter.to().email());
        var answer = simulated ? simulator.answer(letter) : postman.post(press.print(letter));
        LOG.infof("message %s attempt %d: %s", letter.id(), letter.attempt(), answer);
        if (!simulated) learn(letter, answer);
        if (answer.kind() == Answer.Kind.TAKEN) {
            if (simulated) press.lay(letter, inbox);
            arrived.ask(letter.id());
            return (done, task) -> {}; // it is gone already, with the message's being open
        }
        if (answer.kind().isFinal()) outbox.refused(letter.id(), answer.reason());
        else if (outbox.delayed(letter.id(), answer.reason(), patience.whole())) {
            var pause = patience.pause(answer.kind(), letter);
            return (done, task) -> task.reschedule(done, done.getTimeDone().plus(pause));
        }
        return (done, task) -> task.remove();
    }

    /** What the answer tells of more than this message. */
    private void learn(Letter letter, Answer answer) {
        var domain = Outbox.Due.domain(letter.to().email());
        switch (answer.kind()) {
            case TAKEN -> breaker.succeeded(domain);
            case NO_SERVER -> breaker.failed(Breaker.SERVER, answer.reason());
            case TROUBLE -> breaker.failed(domain, answer.reason());
            case UNKNOWN_MAILBOX ->
                suppressions.bounced(
                        letter.to().email(), answer.reason(), letter.id().value());
            case POLICY -> refusals.note(domain, answer.reason(), letter.id().value());
            case LATER, FULL, NEVER -> breaker.succeeded(domain);
        }
    }

    private static CompletionHandler<Outbox.Due> at(Instant time) {
        return (done, task) -> task.reschedule(done, time);
    }
}
