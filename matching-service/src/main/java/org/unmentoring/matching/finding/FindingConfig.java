package org.unmentoring.matching.finding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.trials")
interface FindingConfig {
    /** Rounds end at some hour of a day, and nobody decides by the minute. */
    @WithDefault("PT1H")
    Duration lookEvery();
}
