package org.unmentoring.matching.publicnetwork;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.public-network")
interface PublicNetworkConfig {
    /** Anybody may ask, as often as they like: that is not to cost a count of all pairs each time. */
    @WithDefault("PT1M")
    Duration keepFor();
}
