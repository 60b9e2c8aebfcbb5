package org.unmentoring.matching.meeting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.meeting")
interface MeetingConfig {
    /** How long after the time to meet two people may still choose to: a meeting a little late is better than none. */
    @WithDefault("P7D")
    Duration grace();
}
