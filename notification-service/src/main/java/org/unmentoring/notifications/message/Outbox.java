package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventType;
import org.unmentoring.notifications.event.Events;
import org.unmentoring.notifications.template.Templates;
import org.unmentoring.notifications.template.Wording;
import org.unmentoring.notifications.wording.Wordings;

/** Messages as whoever delivers them sees them: each step a short transaction of its own, and the sending in between in none. */
@ApplicationScoped
public class Outbox {
    /**
     * @param domain of the recipient, to know without the message whether mails go there just now; null in older work
     * @param slot the time that the message was given to leave, if it had to ask for one
     */
    public record Due(MessageId message, String domain, boolean essential, Instant slot) {
        static Due of(Message message) {
            return new Due(
                    message.id(),
                    domain(message.recipient().email()),
                    message.template().isEssential(),
                    null);
        }

        public Due in(Instant given) {
            return new Due(message, domain, essential, given);
        }

        public static String domain(String email) {
            return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    public static final TaskDescriptor<Due> DELIVER = TaskDescriptor.of("deliver-message", Due.class);

    /** What to do with a message whose turn seems to have come: send it, wait until it has, or nothing. */
    public record Turn(Optional<Letter> letter, Optional<Instant> notBefore) {
        private static final Turn OVER = new Turn(Optional.empty(), Optional.empty());

        private static Turn wait(Instant until) {
            return new Turn(Optional.empty(), Optional.of(until));
        }
    }

    public interface Barrier {
        /** @return why this address must not be written to */
        Optional<String> barred(String email, boolean essential);
    }

    /** Asked inside the transaction that takes messages, so it answers from the database or from memory. */
    public interface Barriers {
        Barrier around(Collection<String> emails);
    }

    private final MessageRepository messages;
    private final Templates templates;
    private final Wordings wordings;
    private final Events events;
    private final InstantSource clock;

    Outbox(MessageRepository messages, Templates templates, Wordings wordings, Events events, InstantSource clock) {
        this.messages = messages;
        this.templates = templates;
        this.wordings = wordings;
        this.events = events;
        this.clock = clock;
    }

    /** Several at once, since most of what it costs is the transaction; each has its own turn. */
    @Transactional
    public Map<MessageId, Turn> take(Collection<MessageId> ids, Barriers barriers) {
        var held = messages.hold(ids);
        var open = held.stream().filter(message -> !message.isOver()).toList();
        var barrier = barriers.around(
                open.stream().map(message -> message.recipient().email()).toList());
        var now = messages.clock();
        var turns = new HashMap<MessageId, Turn>();
        ids.forEach(id -> turns.put(id, Turn.OVER));
        open.forEach(message -> turns.put(message.id(), turn(message, barrier, now)));
        return turns;
    }

    private Turn turn(Message message, Barrier barrier, Instant now) {
        if (message.dueAt().isAfter(now) && message.isForLater()) return Turn.wait(message.dueAt());
        var barred =
                barrier.barred(message.recipient().email(), message.template().isEssential());
        if (barred.isPresent()) {
            message.suppressed(barred.get(), clock.instant());
            tell(EventType.MESSAGE_SUPPRESSED, message);
            return Turn.OVER;
        }
        return new Turn(Optional.of(take(message)), Optional.empty());
    }

    private Letter take(Message message) {
        message.word(templates, wordings);
        return message.take(message.wording().map(wordings::get).orElse(Wording.USUAL), clock.instant());
    }

    /** A message that could not even be tried for so long is given up. @return whether it is over */
    @Transactional
    public boolean tired(MessageId id, Duration patience) {
        var message = messages.hold(id);
        if (!message.isOver() && message.dueAt().plus(patience).isBefore(clock.instant())) {
            message.refused("mail-server-in-trouble", clock.instant());
            tell(EventType.MESSAGE_FAILED, message);
        }
        return message.isOver();
    }

    /** Their work is done with it. */
    @Transactional
    public void arrived(Collection<MessageId> ids) {
        var arrived = messages.hold(ids);
        arrived.forEach(message -> message.arrived(clock.instant()));
        messages.forgetTasks(ids);
        events.tell(arrived.stream()
                .map(message -> Event.of(EventType.MESSAGE_SENT, clock.instant(), message.facts()))
                .toList());
    }

    @Transactional
    public void refused(MessageId id, String why) {
        var message = messages.hold(id);
        message.refused(why, clock.instant());
        tell(EventType.MESSAGE_FAILED, message);
    }

    /** @return whether it is worth trying again */
    @Transactional
    public boolean delayed(MessageId id, String why, Duration patience) {
        var message = messages.hold(id);
        var again = message.delayed(why, clock.instant(), patience);
        if (!again) tell(EventType.MESSAGE_FAILED, message);
        return again;
    }

    /** @return to whom it had gone; nobody when that is forgotten, or the bounce was known before */
    @Transactional
    public Optional<String> bounced(MessageId id, String why) {
        var message = messages.hold(id);
        var recipient = message.recipient();
        if (!message.bounced(why, clock.instant())) return Optional.empty();
        tell(EventType.MESSAGE_BOUNCED, message);
        return Optional.ofNullable(recipient).map(Recipient::email);
    }

    private void tell(EventType what, Message message) {
        events.tell(List.of(Event.of(what, clock.instant(), message.facts())));
    }
}
