package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;

/** The door for rooms of this service that write to people by themselves. Belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Mailroom {
    private final MessageRepository messages;
    private final SchedulerClient work;
    private final InstantSource clock;

    Mailroom(MessageRepository messages, SchedulerClient work, InstantSource clock) {
        this.messages = messages;
        this.work = work;
        this.clock = clock;
    }

    /**
     * @param key what the sender knows this mail by; the same key twice is refused by the database
     * @param values as the template's own record reads them
     * @param programme whose organisers may hear what becomes of it, or null
     * @param organisation whose partners may, or null
     */
    public MessageId send(
            String sender,
            String key,
            TemplateKey template,
            Recipient to,
            String values,
            String reference,
            UUID programme,
            UUID organisation) {
        var message = new Message(new Sender(sender, key), template, to, values, reference, clock.instant());
        message.tellOf(programme == null ? null : new ProgrammeId(programme), organisation);
        messages.persist(message);
        work.scheduleIfNotExists(Outbox.DELIVER
                .instance(message.id().toString())
                .data(Outbox.Due.of(message))
                .scheduledTo(message.dueAt()));
        return message.id();
    }

    /** What has not left of somebody's matches and times to meet goes to another address. @return how many */
    public int move(String person, String email) {
        return messages.move(person, email);
    }

    /** @return whether it has not left yet, and still may */
    public boolean isWaiting(MessageId id) {
        return messages.find(id).filter(message -> !message.isOver()).isPresent();
    }

    /** @return whether it will not be sent any more: it was waiting, perhaps for a mail server that is away */
    public boolean takeBack(MessageId id) {
        var message = messages.find(id);
        return message.isPresent() && message.get().takeBack(clock.instant());
    }
}
