package org.unmentoring.notifications.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.operation")
interface OperationConfig {
    /** A message or a delivery that is due for so long is late; retries alone explain less. */
    @WithDefault("PT10M")
    Duration late();

    /** A refusal, and an endpoint that was given up, is an alarm for so long. */
    @WithDefault("P1D")
    Duration refusalsFor();
}
