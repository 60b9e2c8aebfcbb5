package org.unmentoring.notifications.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.message")
interface RetentionConfig {
    /** How long words and recipient of a message are kept once it is over: long enough for a question about it. */
    @WithDefault("P7D")
    Duration keptFor();

    /** How often what is older is looked for. */
    @WithDefault("PT1H")
    Duration every();
}
