package org.unmentoring.matching.impact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.impact")
interface ImpactConfig {
    /** Rounds are counted when nothing can be answered of them any more, at some hour of a day. */
    @WithDefault("PT1H")
    Duration lookEvery();
}
