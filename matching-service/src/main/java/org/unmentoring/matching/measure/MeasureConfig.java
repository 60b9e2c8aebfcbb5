package org.unmentoring.matching.measure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.measures")
interface MeasureConfig {
    /** A minute gathers many answers to one measuring; figures of a network are not watched by the second. */
    @WithDefault("PT1M")
    Duration lookEvery();
}
