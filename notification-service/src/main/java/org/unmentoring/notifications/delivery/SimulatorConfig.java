package org.unmentoring.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.simulator")
interface SimulatorConfig {
    /** Nobody can have an address below .invalid (RFC 2606), so no mail of anybody's is ever kept back. */
    @WithDefault("simulator.invalid")
    String domain();

    /** How long after it was taken a simulated mail bounces. */
    @WithDefault("PT2S")
    Duration bounceAfter();
}
