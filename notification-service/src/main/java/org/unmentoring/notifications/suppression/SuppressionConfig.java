package org.unmentoring.notifications.suppression;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.suppression")
interface SuppressionConfig {
    /** A mailbox that was not there may be there after a while; who unsubscribed stays so. */
    @WithDefault("P90D")
    Duration bouncedFor();

    /** What List-Unsubscribe begins with. Mail programs must reach it from outside, by https. */
    @WithDefault("${unmentoring.notification.url:http://localhost:8083}/v1/unsubscribe/")
    String link();
}
