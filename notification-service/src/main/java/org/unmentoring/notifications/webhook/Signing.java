package org.unmentoring.notifications.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unmentoring.notifications.event.EventId;

/** The headers of Standard Webhooks: one signature for each secret that is live. */
@Singleton
class Signing {
    Map<String, String> headers(EventId id, Instant now, String payload, List<String> secrets) {
        var seconds = now.getEpochSecond();
        return Map.of(
                "webhook-id",
                id.toString(),
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                secrets.stream()
                        .map(secret -> sign(secret, id.toString(), seconds, payload))
                        .collect(Collectors.joining(" ")));
    }

    private static String sign(String secret, String id, long seconds, String payload) {
        try {
            return new Webhook(secret).sign(id, seconds, payload);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
