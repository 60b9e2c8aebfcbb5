package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.unmentoring.base.security.Caller;
import org.unmentoring.notifications.template.TemplateKey;

/** Mails that say they are a test, for whoever wants to see what a real one would look like. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TestMessages {
    private final MessageRepository messages;
    private final SchedulerClient work;
    private final Caller caller;
    private final InstantSource clock;

    TestMessages(MessageRepository messages, SchedulerClient work, Caller caller, InstantSource clock) {
        this.messages = messages;
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param values as {@code Templates} wrote them */
    public MessageId send(TemplateKey template, Recipient to, String values, String reference) {
        var message = new Message(new Sender(caller.name(), null), template, to, values, reference, clock.instant());
        message.markAsTest();
        messages.persist(message);
        work.scheduleIfNotExists(Outbox.DELIVER
                .instance(message.id().toString())
                .data(Outbox.Due.of(message))
                .scheduledTo(message.dueAt()));
        return message.id();
    }
}
