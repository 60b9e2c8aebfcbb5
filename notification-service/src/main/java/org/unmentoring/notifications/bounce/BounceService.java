package org.unmentoring.notifications.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.message.MessageId;
import org.unmentoring.notifications.message.Outbox;
import org.unmentoring.notifications.suppression.Suppressions;

@ApplicationScoped
class BounceService {
    private static final Logger LOG = Logger.getLogger(BounceService.class);

    private final ReturnPath returnPath;
    private final Outbox outbox;
    private final Suppressions suppressions;

    BounceService(ReturnPath returnPath, Outbox outbox, Suppressions suppressions) {
        this.returnPath = returnPath;
        this.outbox = outbox;
        this.suppressions = suppressions;
    }

    /** What the report says of addresses is believed of none: only the marked return path tells which message it was. */
    @Transactional
    BounceView take(byte[] mail, String recipient) {
        var report = Report.read(mail);
        var message = Stream.concat(Optional.ofNullable(recipient).stream(), report.sentTo().stream())
                .flatMap(address -> returnPath.read(address).stream())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        422, "bounce-not-ours", "It was sent to no return path of a mail that left from here."));
        return report.verdict()
                .map(verdict -> act(message, verdict))
                .orElseGet(() -> new BounceView(message, BounceView.Outcome.IGNORED, null));
    }

    private BounceView act(MessageId message, Report.Verdict verdict) {
        if (!verdict.failed()) return new BounceView(message, BounceView.Outcome.DELAYED, verdict.status());
        var reason = "bounce-" + verdict.status();
        var recipient = outbox.bounced(message, reason);
        if (MailboxStatus.isUnknown(verdict.status()))
            recipient.ifPresent(email -> suppressions.bounced(email, reason, message.value()));
        LOG.infof("message %s came back: %s", message, verdict.status());
        return new BounceView(message, BounceView.Outcome.BOUNCED, verdict.status());
    }
}
