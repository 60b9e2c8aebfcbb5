package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Messages as whoever delivers them sees them: each step a short transaction of its own, and the sending in between in none. */
@ApplicationScoped
public class Outbox {
    public record Due(MessageId message) {}

    public static final TaskDescriptor<Due> DELIVER = TaskDescriptor.of("deliver-message", Due.class);

    /** What to do with a message whose turn seems to have come: send it, wait until it has, or nothing. */
    public record Turn(Optional<Letter> letter, Optional<Instant> notBefore) {}

    private final MessageRepository messages;
    private final InstantSource clock;

    Outbox(MessageRepository messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public Turn take(MessageId id) {
        var message = messages.hold(id);
        if (message.isOver()) return new Turn(Optional.empty(), Optional.empty());
        if (!messages.isDue(id)) return new Turn(Optional.empty(), Optional.of(message.dueAt()));
        return new Turn(Optional.of(message.take(clock.instant())), Optional.empty());
    }

    @Transactional
    public void arrived(MessageId id) {
        messages.hold(id).arrived(clock.instant());
    }

    @Transactional
    public void refused(MessageId id, String why) {
        messages.hold(id).refused(why);
    }

    /** @return whether it is worth trying again */
    @Transactional
    public boolean delayed(MessageId id, String why, Duration patience) {
        return messages.hold(id).delayed(why, clock.instant(), patience);
    }
}
