package org.unmentoring.notifications.message;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
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
    private final SchedulerClient work;
    private final Caller caller;
    private final InstantSource clock;

    MessageService(
            MessageRepository messages, Templates templates, SchedulerClient work, Caller caller, InstantSource clock) {
        this.messages = messages;
        this.templates = templates;
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
        var message = write(asked, sender);
        messages.persist(message);
        work.scheduleIfNotExists(Outbox.DELIVER
                .instance(message.id().toString())
                .data(new Outbox.Due(message.id()))
                .scheduledTo(message.dueAt()));
        LOG.infof("message %s accepted: %s", message.id(), asked.template());
        return message.accepted();
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
        message.cancel();
    }

    private Message write(NewMessage asked, Sender sender) {
        var template = TemplateKey.of(asked.template())
                .orElseThrow(() -> Problem.invalid(
                        "/template", "template-unknown", "There is no such template; GET /v1/templates lists them."));
        var now = clock.instant();
        var message = new Message(
                sender, template, asked.to(), templates.read(template, asked.values()), asked.reference(), now);
        if (asked.sendAt() != null && asked.sendAt().isAfter(now)) message.notBefore(near(asked.sendAt(), now));
        return message;
    }

    private static Instant near(Instant sendAt, Instant now) {
        if (sendAt.isAfter(now.plus(FURTHEST)))
            throw Problem.invalid("/sendAt", "send-at-too-far", "A message can wait a year at most.");
        return sendAt.truncatedTo(ChronoUnit.MICROS);
    }
}
