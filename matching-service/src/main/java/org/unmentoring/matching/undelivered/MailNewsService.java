package org.unmentoring.matching.undelivered;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;

/** Takes what notification-service tells of messages, if it is signed, fresh, and new. */
@ApplicationScoped
class MailNewsService {

    private static final Logger LOG = Logger.getLogger(MailNewsService.class);

    private final UndeliveredRepository undelivered;
    private final WebhookConfig config;
    private final ObjectReader tolerant;
    private final InstantSource clock;

    MailNewsService(UndeliveredRepository undelivered, WebhookConfig config, ObjectMapper json, InstantSource clock) {
        this.undelivered = undelivered;
        this.config = config;
        this.tolerant = json.readerFor(MailNews.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** A second time, which happens when our answer got lost, does nothing. */
    @Transactional
    void take(HttpHeaders headers, String body) {
        mustBeSigned(headers, body);
        var now = clock.instant();
        if (!undelivered.takeOnce(headers.getHeaderString("webhook-id"), now)) {
            return;
        }
        var news = read(body);
        news.undelivered().ifPresent(introduction -> {
            undelivered.note(introduction, news.reason(), now);
            LOG.infof("introduction not delivered: %s: %s", news.data().reference(), news.reason());
        });
    }

    private void mustBeSigned(HttpHeaders headers, String body) {
        try {
            var secret = config.secret().orElseThrow(MailNewsService::notSigned);
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
