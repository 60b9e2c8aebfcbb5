package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Templates;

@ApplicationScoped
class MessageService {
    private static final Logger LOG = Logger.getLogger(MessageService.class);

    /** Further ahead nobody plans a mail; a year with a wrong digit is more likely. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final MessageRepository messages;
    private final Templates templates;
    private final BulkJudge judge;
    private final SchedulerClient work;
    private final Caller caller;
    private final InstantSource clock;

    MessageService(
            MessageRepository messages,
            Templates templates,
            BulkJudge judge,
            SchedulerClient work,
            Caller caller,
            InstantSource clock) {
        this.messages = messages;
        this.templates = templates;
        this.judge = judge;
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @Idempotent
    Accepted send(NewMessage asked, String key) {
        var sender = new Sender(caller.name(), key);
        // Answers to keys are forgotten after a while; a key on its message never is.
        var before = messages.sentUnder(sender);
        if (before.isPresent()) return before.get().acceptedAgain(asked);
        faults(asked).ifPresent(fault -> {
            throw Problem.invalid(List.of(fault));
        });
        var message = write(asked, sender);
        messages.persist(message);
        work.scheduleIfNotExists(delivery(message));
        LOG.infof("message %s accepted: %s", message.id(), asked.template());
        return message.accepted();
    }

    /** All that can be accepted is, in one transaction; each row under its own key, so that the request may come again. */
    @Transactional
    BulkAnswer sendMany(List<BulkReader.Row> rows) {
        var known = new HashMap<String, Message>();
        var keys = rows.stream()
                .map(BulkReader.Row::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        messages.sentUnder(caller.name(), keys).forEach(message -> known.put(message.senderKey(), message));
        var fresh = new ArrayList<Message>();
        var answer = BulkAnswer.of(
                rows.stream().map(row -> judged(row, known, fresh)).toList());
        messages.persist(fresh);
        messages.flush(); // here, where a key that was taken meanwhile can still be told from other trouble
        work.scheduleBatch(fresh.stream().map(this::delivery));
        LOG.infof(
                "%d messages accepted in bulk, %d known before, %d refused",
                answer.accepted(), answer.repeated(), answer.rejected());
        return answer;
    }

    private BulkRow judged(BulkReader.Row row, Map<String, Message> known, List<Message> fresh) {
        try {
            var asked = judge.read(row.json());
            var before = known.get(asked.key());
            if (before != null) {
                before.acceptedAgain(asked.message());
                return BulkRow.repeated(row.number(), before);
            }
            var fault = faults(asked.message());
            if (fault.isPresent()) return BulkRow.rejected(row.number(), row.key(), List.of(fault.get()));
            var message = write(asked.message(), new Sender(caller.name(), asked.key()));
            known.put(asked.key(), message);
            fresh.add(message);
            return BulkRow.accepted(row.number(), message);
        } catch (RuntimeException refused) {
            return BulkRow.rejected(row.number(), row.key(), judge.faults(refused));
        }
    }

    Page<MessageView> about(String reference, PageRequest page) {
        return Page.of(messages.about(reference, page), page, message -> message.id()
                        .value())
                .map(Message::view);
    }

    MessageView get(MessageId id) {
        return messages.get(id).view();
    }

    @Transactional
    void cancel(MessageId id, IfMatch ifMatch) {
        var message = messages.hold(id);
        IfMatch.check(ifMatch, message.version());
        message.cancel(clock.instant());
    }

    private SchedulableInstance<Outbox.Due> delivery(Message message) {
        return Outbox.DELIVER
                .instance(message.id().toString())
                .data(Outbox.Due.of(message))
                .scheduledTo(message.dueAt());
    }

    /** What the contract of a message can't say. */
    private Optional<FieldError> faults(NewMessage asked) {
        if (TemplateKey.of(asked.template()).isEmpty())
            return Optional.of(new FieldError(
                    "/template", "template-unknown", "There is no such template; GET /v1/templates lists them."));
        if (asked.sendAt() != null && asked.sendAt().isAfter(clock.instant().plus(FURTHEST)))
            return Optional.of(new FieldError("/sendAt", "send-at-too-far", "A message can wait a year at most."));
        return Optional.empty();
    }

    private Message write(NewMessage asked, Sender sender) {
        var template = TemplateKey.of(asked.template()).orElseThrow();
        var now = clock.instant();
        var values = templates.read(template, asked.values());
        var message = new Message(sender, template, asked.to(), values, asked.reference(), now);
        message.tellOf(templates.programme(template, values).orElse(null), asked.organisation());
        if (asked.sendAt() != null && asked.sendAt().isAfter(now))
            message.notBefore(asked.sendAt().truncatedTo(ChronoUnit.MICROS));
        return message;
    }
}
