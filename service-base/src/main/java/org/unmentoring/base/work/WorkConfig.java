package org.unmentoring.base.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.work")
interface WorkConfig {
    @WithDefault("8")
    int threads();

    @WithDefault("PT0.5S")
    Duration pollEvery();

    /** Work of a replica that was killed is taken over after the missed heartbeats, so seconds, not the library's minutes. */
    @WithDefault("PT3S")
    Duration heartbeat();

    @WithDefault("4")
    int missedHeartbeats();

    @WithDefault("PT10S")
    Duration shutdownWait();
}
