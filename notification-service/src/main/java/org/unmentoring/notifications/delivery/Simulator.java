package org.unmentoring.notifications.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import org.unmentoring.base.work.Retry;
import org.unmentoring.notifications.inbox.TestAddress;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.message.Outbox;

/** Addresses for partners' tests, those of sandboxes among them: nothing leaves by SMTP, and messages go through the states that they would in earnest. */
@Singleton
class Simulator {
    record Simulated(MessageId message) {}

    private static final TaskDescriptor<Simulated> BOUNCE = TaskDescriptor.of("simulate-bounce", Simulated.class);
    private static final int DELAYED_ATTEMPTS = 2;

    private final SimulatorConfig config;
    private final Outbox outbox;
    private final SchedulerClient work;
    private final InstantSource clock;

    Simulator(SimulatorConfig config, Outbox outbox, SchedulerClient work, InstantSource clock) {
        this.config = config;
        this.outbox = outbox;
        this.work = work;
        this.clock = clock;
    }

    boolean plays(String email) {
        return email.toLowerCase(Locale.ROOT).endsWith("@" + config.domain()) || TestAddress.isTest(email);
    }

    boolean playsDomain(String domain) {
        return domain.equals(config.domain()) || TestAddress.isTest(domain);
    }

    boolean suppresses(String email) {
        return plays(email) && part(email).equals("suppressed");
    }

    Answer answer(Letter letter) {
        return switch (part(letter.to().email())) {
            case "delivered" -> Answer.TAKEN;
            case "bounced" -> bounceLater(letter.id());
            case "delayed" -> letter.attempt() <= DELAYED_ATTEMPTS ? Answer.said(451, "4.2.1") : Answer.TAKEN;
            default -> TestAddress.sandbox(letter.to().email()).isPresent() ? Answer.TAKEN : Answer.said(550, "5.1.1");
        };
    }

    /** Before the message is told to be sent, so that a crash in between forgets nothing. */
    private Answer bounceLater(MessageId id) {
        work.scheduleIfNotExists(BOUNCE.instance(id.toString())
                .data(new Simulated(id))
                .scheduledTo(clock.instant().plus(config.bounceAfter())));
        return Answer.TAKEN;
    }

    @Produces
    @Singleton
    Task<Simulated> bounces() {
        return Tasks.custom(BOUNCE)
                .onFailure(Retry.withBackOff())
                .onDeadExecutionRevive()
                .execute((due, context) -> bounce(due.getData().message()));
    }

    private CompletionHandler<Simulated> bounce(MessageId id) {
        outbox.bounced(id, "bounce-5.1.1");
        return (done, task) -> task.remove();
    }

    /** What stands before a plus sign, so that partners can tell their tests apart behind it. */
    private static String part(String email) {
        return email.substring(0, email.lastIndexOf('@')).split("\\+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
