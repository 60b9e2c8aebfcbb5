package org.unmentoring.participants.reach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;

/** Takes what notification-service tells of messages, if it is signed, fresh, and new. */
@ApplicationScoped
class MailNewsService {
    private static final Logger LOG = Logger.getLogger(MailNewsService.class);

    private final ReachRepository unreachable;
    private final WebhookConfig config;
    private final ObjectReader tolerant;
    private final Event<MailUndelivered> undelivered;
    private final InstantSource clock;

    MailNewsService(
            ReachRepository unreachable,
            WebhookConfig config,
            ObjectMapper json,
            Event<MailUndelivered> undelivered,
            InstantSource clock) {
        this.unreachable = unreachable;
        this.config = config;
        this.tolerant = json.readerFor(MailNews.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.undelivered = undelivered;
        this.clock = clock;
    }

    /** A second time, which happens when our answer got lost, does nothing. */
    @Transactional
    void take(HttpHeaders headers, String body) {
        mustBeSigned(headers, body);
        if (!unreachable.takeOnce(headers.getHeaderString("webhook-id"), clock.instant())) return;
        var news = read(body);
        if (!news.saysUnreachable()) return;
        var marked = unreachable.mark(news.named(), news.data().reason(), clock.instant());
        undelivered.fire(
                new MailUndelivered(news.data().reference(), news.data().reason()));
        LOG.infof("%s: %d participants not reached", news.data().reference(), marked);
    }

    private void mustBeSigned(HttpHeaders headers, String body) {
        try {
            var secret = config.secret().orElseThrow(() -> notSigned());
            new Webhook(secret).verify(body, headers.getRequestHeaders());
        } catch (WebhookVerificationException refused) {
            throw notSigned();
        }
    }

    private MailNews read(String body) {
        try {
            return tolerant.readValue(body);
        } catch (JsonProcessingException unreadable) {
            throw Problem.of(400, "webhook-not-understood", "This is signed, and no event that is known here.");
        }
    }

    private static Problem notSigned() {
        return Problem.of(401, "webhook-not-signed", "The signature is missing, of another secret, or too old.");
    }
}
