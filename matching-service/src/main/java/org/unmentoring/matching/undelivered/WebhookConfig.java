package org.unmentoring.matching.undelivered;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "unmentoring.webhooks")
interface WebhookConfig {

    /** What notification-service signs its webhooks to this service with: whsec_ and Base64. Without it none is taken. */
    Optional<String> secret();
}
