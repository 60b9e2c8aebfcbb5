package org.unmentoring.notifications.message;

import static java.util.stream.Collectors.groupingBy;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.notifications.event.EventType;
import org.unmentoring.notifications.event.Events;
import org.unmentoring.notifications.template.Templates;
import org.unmentoring.notifications.template.Wording;
import org.unmentoring.notifications.wording.WordingId;
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
    private final Departures departures;
    private final Arrivals arrivals;
    private final Templates templates;
    private final Wordings wordings;
    private final Events events;
    private final InstantSource clock;

    Outbox(
            MessageRepository messages,
            Departures departures,
            Arrivals arrivals,
            Templates templates,
            Wordings wordings,
            Events events,
            InstantSource clock) {
        this.messages = messages;
        this.departures = departures;
        this.arrivals = arrivals;
        this.templates = templates;
        this.wordings = wordings;
        this.events = events;
        this.clock = clock;
    }

    /** Several at once, since most of what it costs is the transaction; each has its own turn. */
    @Transactional
    public Map<MessageId, Turn> take(Collection<MessageId> ids, Barriers barriers) {
        var held = departures.hold(ids);
        var barrier = barriers.around(
                held.messages().stream().map(it -> it.recipient().email()).toList());
        var turns = new HashMap<MessageId, Turn>();
        ids.forEach(id -> turns.put(id, Turn.OVER));
        var taken = new ArrayList<Waiting>();
        for (var message : held.messages()) {
            if (message.isEarly(held.now())) turns.put(message.id(), Turn.wait(message.sendAt()));
            else if (!isBarred(message, barrier)) taken.add(message);
        }
        taken.stream()
                .collect(groupingBy(message -> message.wording(templates, wordings)))
                .forEach((wording, some) -> take(some, wording, turns));
        return turns;
    }

    private boolean isBarred(Waiting waiting, Barrier barrier) {
        var why = barrier.barred(waiting.recipient().email(), waiting.template().isEssential());
        if (why.isEmpty()) return false;
        var message = messages.hold(waiting.id());
        message.suppressed(why.get(), clock.instant());
        tell(EventType.MESSAGE_SUPPRESSED, message);
        return true;
    }

    private void take(List<Waiting> some, Optional<WordingId> wording, Map<MessageId, Turn> turns) {
        var words = wording.map(wordings::get).orElse(Wording.USUAL);
        departures.leave(some.stream().map(Waiting::id).toList(), wording.orElse(null), clock.instant());
        some.forEach(
                message -> turns.put(message.id(), new Turn(Optional.of(message.letter(words)), Optional.empty())));
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
        var now = clock.instant();
        events.tell(arrivals.write(ids, now).stream()
                .map(fate -> fate.event(EventType.MESSAGE_SENT, now))
                .toList());
    }

    /** Who was erased while the mail server thought about it was cancelled then, and stays so. */
    @Transactional
    public void refused(MessageId id, String why) {
        var message = messages.hold(id);
        if (message.isOver()) return;
        message.refused(why, clock.instant());
        tell(EventType.MESSAGE_FAILED, message);
    }

    /** @return whether it is worth trying again */
    @Transactional
    public boolean delayed(MessageId id, String why, Duration patience) {
        var message = messages.hold(id);
        if (message.isOver()) return false;
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
        events.tell(List.of(message.event(what, clock.instant())));
    }
}
