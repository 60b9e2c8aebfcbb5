package org.unmentoring.notifications.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.operation")
interface OperationConfig {
    /** A message that is due for so long is late; retries alone explain less. */
    @WithDefault("PT10M")
    Duration late();

    /** A refusal is an alarm for so long after the last one. */
    @WithDefault("P1D")
    Duration refusalsFor();
}
